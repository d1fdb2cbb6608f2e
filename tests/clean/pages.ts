/**
 * Invented pages, one layout each. The mark before "|" says what a line is:
 * T title · B body or subhead · N byline · D the page's date · K kicker · X chrome · R teaser title · E its excerpt · d its date.
 * A line without mark continues the paragraph above (hard-wrapped).
 */
export interface LabelledPage {
  readonly name: string;
  readonly page: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedAt?: string | null;
  readonly section?: string;
}

export const PAGES: readonly LabelledPage[] = [
  {
    name: "a weekly with counters, as the seed page is laid out",
    byline: "Salle des nouvelles",
    publishedAt: "2021-11-06T07:15:00",
    section: "Sport",
    page: `
X|Nous joindre
X|X
X|Rechercher
X|Publicité

K|Sport

T|Ringuette: les Comètes de Saint-Ludger gagnent leur tournoi

D|durée 07h15
D|6 novembre 2021
X|ici

X|commentaires

X|ici

X|likes

X| 

X|vues

X|imprimante
X|email
N|Par Salle des nouvelles

B|Les Comètes de Saint-Ludger ont remporté dimanche leur propre tournoi, devant quelque 300 personnes réunies à l'aréna Paul-Aimé-Fortin.

B|Une finale serrée

B|Tirant de l'arrière par deux buts, l'équipe de Josée Labrecque-Nault a marqué trois fois en troisième période. « Les filles n'ont jamais baissé les bras », a dit l'entraîneuse.

B|Le prochain tournoi aura lieu en mars, à Lac-Mégantic.

X|commentairesCommentaires

X|0

X|Pour partager votre opinion vous devez être connecté.

X|RECOMMANDÉS POUR VOUS


d|durée Hier 15h00

R|Listes d'attente: un chirurgien de Sherbrooke propose sa solution

E|Le docteur Paul-Émile Rancourt croit que les salles d'opération pourraient rouvrir le samedi. Il a présenté son projet au ...

d|3 avril 2024

R|Le prix des loyers grimpe encore

E|Une étude publiée mercredi montre que les ménages les plus modestes consacrent désormais la moitié de leur revenu à leur logement, ce qui ...`,
  },
  {
    name: "paragraphs only",
    title: null,
    byline: null,
    publishedAt: null,
    page: `
B|La mairesse de Trois-Pistoles a confirmé lundi que la plage resterait ouverte jusqu'à la mi-septembre.

B|Les sauveteurs, eux, partiront à la fête du Travail.

B|« On surveillera la météo », dit-elle.`,
  },
  {
    name: "a title and paragraphs",
    byline: null,
    publishedAt: null,
    page: `
T|La plage de Trois-Pistoles restera ouverte

B|La mairesse de Trois-Pistoles a confirmé lundi que la plage resterait ouverte jusqu'à la mi-septembre.

B|Les sauveteurs, eux, partiront à la fête du Travail.`,
  },
  {
    name: "a brief of one sentence among chrome",
    publishedAt: "2024-05-03T14:05:00",
    byline: "Maude Gingras-Roy",
    page: `
X|Accueil
X|Actualités
X|Sports
X|Culture
X|Nous joindre
T|Panne d'électricité à Amqui
D|Publié le 3 mai 2024 à 14 h 05 | Mis à jour le 4 mai 2024 à 8 h 10
N|Par Maude Gingras-Roy
X|Partager
X|Facebook
X|Twitter
B|Quelque 1200 clients d'Hydro-Québec sont privés de courant depuis midi à Amqui.
X|Publicité
X|© 2024 Le Riverain. Tous droits réservés.`,
  },
  {
    name: "a press release",
    byline: null,
    publishedAt: "2021-03-12",
    page: `
X|Accueil
X|Communiqués

T|Le gouvernement du Québec soutient les microbrasseries de l'Estrie

B|QUÉBEC, le 12 mars 2021 /CNW Telbec/ - Le ministre de l'Économie et de l'Innovation annonce une aide de 1,4 million de dollars à onze microbrasseries de la région.

B|Cette somme permettra d'acheter des équipements et de former une soixantaine de personnes d'ici l'automne.

B|Faits saillants :

B|• Onze entreprises recevront de 80 000 $ à 200 000 $ chacune.
B|• Une seconde phase est prévue en 2022.

X|– 30 –

X|SOURCE Cabinet du ministre de l'Économie et de l'Innovation

X|Renseignements : Clara Dumouchel-Petit, attachée de presse, 418 555-0147`,
  },
  {
    name: "an interview",
    byline: "Théo Marchessault",
    publishedAt: "2019-06-04",
    page: `
X|MENU
X|S'abonner
K|Culture
T|Cinq questions à la romancière Odile Sansregret
N|Par Théo Marchessault
D|Mardi 4 juin 2019
X|Temps de lecture : 3 min

B|La romancière lance cette semaine un quatrième livre, écrit en partie dans un phare. Entretien.

B|Pourquoi un phare?

B|Parce qu'on y dort mal. J'écris mieux quand je dors mal, c'est connu dans ma famille.

B|Vos personnages se taisent beaucoup. Est-ce voulu?

B|Oui. Le silence coûte moins cher en papier.

B|– Et la suite?

B|– Un roman sur la mer, encore.

X|Partager cet article

X|À lire aussi
R|Le Salon du livre de Rimouski attire 20 000 personnes
R|Une librairie ouvre ses portes à Matane`,
  },
  {
    name: "readers' comments longer than the article",
    byline: "Agence France-Presse",
    publishedAt: "2022-09-14T18:20:00",
    page: `
X|À la une  |  Politique  |  Monde  |  Sports

T|La Suisse veut taxer les vélos électriques
N|Agence France-Presse
D|14 septembre 2022 à 18h20

B|(Berne) Le gouvernement suisse a proposé mercredi de taxer les vélos électriques, dont les ventes ont doublé en trois ans.

B|Le projet, qui doit encore être débattu, rapporterait 90 millions de francs par année.

X|3 commentaires

X|Jean-Guy T.
X|Il y a 3 heures
X|Encore une taxe! Mon voisin a un vélo électrique et il ne s'en sert que le dimanche pour aller chercher son pain, alors je me demande bien ce que cela va changer. Les autos, elles, ne paieront pas plus.
X|Répondre

X|Mireille Dubé
X|Il y a 5 heures
X|Je trouve que c'est une excellente idée. Les pistes cyclables coûtent cher et il est normal que chacun paie sa part. En Belgique, on l'a fait il y a longtemps et personne ne s'en plaint plus aujourd'hui.
X|Répondre

X|PaulB
X|Hier
X|On verra bien ce que le Parlement en dira. Pour ma part, je continuerai de rouler comme avant, avec ou sans taxe, parce que mes genoux ne me laissent pas le choix.
X|Répondre`,
  },
  {
    name: "teasers without a heading",
    byline: "Lucie Aubut",
    publishedAt: "2023-10-02",
    page: `
T|Le traversier de l'Isle-aux-Coudres reprend du service
N|Lucie Aubut
D|Le 2 octobre 2023

B|Le traversier a repris ses traversées lundi matin, après quatre jours d'arrêt causés par un bris mécanique.

B|Les camions ont été les premiers à embarquer. La Société des traversiers prévoit un retour à l'horaire normal d'ici mercredi.

R|Un chalet ravagé par les flammes à Saint-Irénée
E|Les pompiers de quatre municipalités ont combattu l'incendie toute la nuit. La cause demeure inconnue, mais une défectuosité ...
d|1 octobre 2023

R|La récolte de patates s'annonce exceptionnelle
E|Les producteurs de Charlevoix n'ont pas vu un tel rendement depuis dix ans. Le temps sec de septembre y est pour beaucoup, estime le ...
d|30 septembre 2023`,
  },
  {
    name: "a long cookie notice above, a long privacy notice below",
    byline: "Aminata Sow-Diallo",
    publishedAt: "2020-02-11T10:30:00",
    page: `
X|Nous utilisons des cookies et d'autres traceurs pour améliorer votre expérience, mesurer notre audience et vous proposer des publicités adaptées à vos centres d'intérêt. En poursuivant votre navigation, vous acceptez leur dépôt. Vous pouvez changer d'avis à tout moment dans la page Gestion des cookies.
X|J'accepte
X|Je refuse

X|Le Soleil de Thiès
X|Accueil > Société

T|Thiès : les tailleurs de la gare obtiennent un sursis
N|Par Aminata Sow-Diallo
D|Publié le 11/02/2020 à 10:30

B|Les quarante tailleurs installés derrière la gare de Thiès pourront y rester jusqu'à la Tabaski. La mairie l'a annoncé lundi soir, après une réunion de trois heures.

B|Installés là depuis 1998, ils devaient partir à la fin du mois pour laisser place à un parking. « Nous avons 200 commandes à livrer », explique leur porte-parole, Modou Faye.

X|Conformément à la loi relative à la protection des données à caractère personnel, vous disposez d'un droit d'accès et de rectification des informations qui vous concernent. Consultez nos mentions légales et notre politique de confidentialité.
X|© Le Soleil de Thiès 2020 - Tous droits réservés`,
  },
  {
    name: "an article about cookies, newsletters and sharing on Facebook",
    byline: "Henri Latraverse",
    publishedAt: "2018-05-25",
    page: `
K|Techno
T|Infolettres et cookies : ce que la loi change
N|Par Henri Latraverse
D|25 mai 2018

B|Depuis minuit, les sites européens doivent demander la permission avant de déposer des cookies dans l'ordinateur de leurs visiteurs. Facebook et Twitter ont envoyé des millions de courriels pour prévenir leurs membres.

B|Les infolettres sont visées elles aussi. « Abonnez-vous ne suffit plus : il faut dire à quoi », résume l'avocate Chantal Bissonnette-Roy, qui a relu les politiques de confidentialité de quarante médias.

B|La publicité, elle, devra se passer de profils. Au Québec, une loi semblable est attendue l'an prochain.

X|Partager
X|Imprimer
X|Commentaires (0)`,
  },
  {
    name: "headlines of the day above the article",
    byline: "KARIM AIT-OUARAB",
    publishedAt: "2024-01-18T06:00:00",
    page: `
X|L'Écho du Saguenay
X|Dernière heure
X|Un camion se renverse à Larouche
X|La Baie attend 12 navires de croisière
X|Météo : 25 cm de neige attendus

X|Accueil / Actualités / Éducation

T|Une école de cuisine ouvrira à Jonquière
N|KARIM AIT-OUARAB
X|kaitouarab@echosaguenay.example
D|18 janvier 2024 à 6 h

X|Photo : Les cuisines ont été rénovées l'été dernier. (Photo Michel Gobeil-Tardif)

B|Une école de cuisine destinée aux adultes ouvrira ses portes en septembre à Jonquière, dans l'ancien restaurant Chez Odette.

B|Le projet, évalué à 850 000 $, est porté par trois chefs de la région. Ils accueilleront 24 élèves par session.

X|Publicité

B|« On manque de bras dans toutes les cuisines », rappelle l'un d'eux, Samuel Gauthier-Lapointe.

X|Abonnez-vous à notre infolettre quotidienne pour recevoir l'essentiel de l'actualité chaque matin dans votre boîte courriel.

B|Les inscriptions commenceront en avril.

X|LES PLUS LUS
R|1. Un camion se renverse à Larouche
R|2. La Baie attend 12 navires de croisière`,
  },
  {
    name: "a wire page with modified date and agency dateline",
    byline: null,
    publishedAt: "2023-05-12T18:32:00",
    page: `
X|FRANCE 
X|Rechercher
X|Direct

T|Canicule : la Seine s'échauffe, les poissons aussi
D|Publié le : 12/05/2023 - 18:32    Modifié le : 12/05/2023 - 19:10
X|2 min

B|Rouen (AFP) – La température de la Seine a dépassé jeudi 24 degrés à Rouen, un record pour un mois de mai, selon l'agence de l'eau.

B|Les pêcheurs s'inquiètent. « On n'a jamais vu ça en mai », témoigne Yann Le Hénaff, président de l'association locale.

X|© 2023 AFP`,
  },
  {
    name: "hard-wrapped at 72 columns",
    byline: null,
    publishedAt: null,
    page: `
T|Le moulin de Sainte-Perpétue tournera encore

B|Le vieux moulin à farine de Sainte-Perpétue, que l'on croyait perdu
depuis l'inondation de 2013, tournera de nouveau l'été prochain. Une
trentaine de bénévoles y travaillent chaque samedi, sous la conduite du
charpentier Rosaire Poitras, âgé de 81 ans.

B|La roue a été refaite en mélèze. Il a fallu onze mois pour trouver les
pièces, dont certaines viennent d'un moulin abandonné du Vermont. Les
meules, elles, sont d'origine.`,
  },
  {
    name: "a calendar: lines that begin with a date are body",
    byline: "Ève Castilloux",
    publishedAt: "2022-07-05",
    page: `
K|Arts
T|Que faire cet été à Gaspé?
N|Par Ève Castilloux
D|5 juillet 2022

B|Trois rendez-vous à ne pas manquer sur les quais et dans les églises de la péninsule, d'ici la mi-août.

B|Samedi 9 juillet, 20 h : Concert des Cuivres de la baie, au quai de Rivière-au-Renard. Entrée libre.
B|Dimanche 17 juillet, 14 h : Conte et crêpes à la grange de la famille Synnott. Adultes : 12 $.
B|Mardi 2 août, 19 h 30 : Cinéma en plein air à Cap-des-Rosiers. Apportez vos chaises.

B|En cas de pluie, tout est remis au lendemain.

X|Vous aimerez aussi
R|Festival de la chanson : la programmation est connue
R|Un musée flottant fait escale à Percé`,
  },
  {
    name: "a paywall and a box of the same subject in the middle",
    byline: "Bertrand Delalonde",
    publishedAt: "2021-01-29T05:45:00",
    page: `
X|Se connecter
X|S'abonner
X|Économie
T|Le cuir de Mazamet cherche des mains
B|Les mégissiers du Tarn ont des commandes, mais plus d'ouvriers. Reportage dans une vallée qui recrute.
N|Par Bertrand Delalonde
D|Publié le 29 janvier 2021 à 05h45, mis à jour à 11h02
X|Article réservé aux abonnés
X|Lecture 4 min.

B|Dans l'atelier de la maison Cazals, à Mazamet (Tarn), quinze peaux sèchent sous une verrière. Il en faudrait soixante, assure le patron, mais trois postes restent vacants depuis l'été.

X|Lire aussi | Les tanneries d'Annonay changent de main

B|La profession a perdu huit emplois sur dix en quarante ans. Elle forme aujourd'hui douze apprentis par an, contre deux cents en 1980.

X|Sur le même sujet
X|Le gant de Millau, un luxe qui résiste

B|« Nos enfants sont partis à Toulouse », soupire Ginette Bonnafous, 74 ans, ancienne déléguée syndicale. Elle garde dans un tiroir sa dernière paire de gants, cousue la veille de la fermeture.

X|Il vous reste 60% de cet article à lire. La suite est réservée aux abonnés.
X|Déjà abonné ? Connectez-vous`,
  },
  {
    name: "menus of forty lines on both sides",
    byline: "Paul Ngassa",
    publishedAt: "2019-12-03",
    page: `
X|Accueil
X|Politique
X|Économie
X|Société
X|Sport
X|Culture
X|Santé
X|Éducation
X|Afrique
X|Monde
X|Diaspora
X|Opinions
X|Dossiers
X|Vidéos
X|Emplois
X|Annonces
X|Contact
T|Yaoundé : le marché Mokolo fait peau neuve
D|03-12-2019
N|Paul Ngassa
B|Les commerçants du marché Mokolo ont retrouvé lundi leurs comptoirs, après six mois de travaux.
B|La communauté urbaine a déboursé 420 millions de FCFA pour l'éclairage, les caniveaux et 350 boutiques.
B|Les vendeuses de légumes, elles, attendent encore un toit.
X|Facebook
X|Twitter
X|WhatsApp
X|Politique
X|Économie
X|Société
X|Sport
X|Culture
X|Santé
X|Éducation
X|Qui sommes-nous
X|Publicité
X|Contact
X|Mentions légales`,
  },
  {
    name: "excerpts in full under a heading, each with its title",
    byline: null,
    publishedAt: "2022-03-08",
    page: `
T|Le zoo de Granby accueille deux pandas roux
D|8 mars 2022

B|Deux pandas roux venus de Winnipeg ont fait leur entrée mardi au zoo de Granby, sous une neige fondante.

B|Les visiteurs pourront les voir dès la semaine de relâche, du mercredi au dimanche.

B|Le zoo a investi 300 000 $ dans leur enclos.

X|Articles similaires

R|Un hippopotame souffle ses quarante bougies
E|L'hippopotame Kibo a reçu un gâteau de melon pour son anniversaire. Une centaine d'enfants lui ont chanté la pomme.

R|Parc Oméga : les bernaches prennent leurs aises
E|Plus de deux mille oiseaux se sont posés sur les étangs du parc depuis lundi. Les gardiens n'en reviennent pas.

R|La SPA cherche des familles d'accueil
E|Les refuges débordent depuis le début du mois. On demande surtout des maisons sans escalier pour de vieux chiens.`,
  },
  {
    name: "signed and dated under the text",
    byline: "Noëlla Fiset-Cormier",
    publishedAt: "2017-04-21",
    page: `
X|Le Madelinet
T|Le homard est en avance
B|Les premiers casiers ont été mouillés vendredi à Grande-Entrée, huit jours plus tôt que l'an dernier. L'eau est à 3 degrés.
B|Les pêcheurs espèrent obtenir 6,50 $ la livre au quai. Ils étaient 325 à prendre la mer à l'aube.
N|Noëlla Fiset-Cormier
D|Publié le 21 avril 2017
X|Imprimer
X|Envoyer à un ami`,
  },
  {
    name: "a public broadcaster: stale-content notice, sources, picture description",
    byline: "Mélissa Paquin-Leduc",
    publishedAt: "2019-08-14T05:12:00",
    page: `
X|Aller au contenu
X|Menu
X|Rechercher
X|Prenez note que cet article publié en 2019 pourrait contenir des informations qui ne sont plus à jour.
X|Agriculture
T|Des moutons pour tondre les vignes de Dunham
X|Des moutons entre deux rangs de vigne.
X|Les moutons broutent de mai à septembre.
X|PHOTO : RADIO-CANADA / BERTRAND ROSA-GALIPEAU
N|Mélissa Paquin-Leduc
D|Publié le 14 août 2019 à 5 h 12 HAE
X|Partager l'article
B|À Dunham, le bruit des tondeuses a cédé la place aux bêlements. Trois vignerons ont loué un troupeau de 80 moutons pour l'été.
B|Le berger Luc-André Fontaine y voit un échange de bons procédés. Ses bêtes mangent, la vigne respire, et personne ne brûle d'essence.
B|Une race trop petite pour goûter au raisin
B|Les babydolls mesurent à peine 60 centimètres. Elles n'atteignent donc pas les grappes, ce qui rassure tout le monde.
X|À lire aussi :
R|Le vin de glace se fait attendre
R|Trois vignobles à vendre en Estrie
B|Le projet coûtera 18 000 $ cette année, dont le tiers vient de la MRC.
X|Avec les informations de Jean Arel
X|Vos commentaires
X|Veuillez noter que la plateforme ne cautionne pas les opinions exprimées.`,
  },
  {
    name: "a daily: credit in capitals without a colon, standfirst, city in brackets",
    byline: "Fanny Lévesque-Tardif",
    publishedAt: "2023-05-05T00:00:00",
    page: `
X|Actuel
X|Arts
X|Affaires
X|Se connecter

T|La Ville de Québec rachète l'ancien couvent

B|L'administration municipale veut y loger deux cents étudiants dès 2026.

X|PHOTO ERICK LABONTÉ, LE SOIR
X|Le couvent est vide depuis 2015.

D|Publié le 5 mai 2023 à 0h00 Mis à jour le 5 mai 2023 à 6h30
N|Fanny Lévesque-Tardif
X|LE SOIR

B|(Québec) La Ville de Québec a acquis jeudi, pour 7,2 millions de dollars, le couvent des Sœurs-Grises, fermé depuis huit ans.

B|Le maire en a fait l'annonce dans la chapelle, sous une pluie de plâtre. « C'est une vieille dame, on va en prendre soin », a-t-il lancé.

X|PHOTO FOURNIE PAR LA VILLE DE QUÉBEC

B|Les travaux débuteront à l'automne.

X|© Le Soir inc. Tous droits réservés.`,
  },
  {
    name: "an agency page: relative dates give none, embedded posts and video are chrome",
    byline: "Agence QMI",
    publishedAt: null,
    page: `
X|EN DIRECT
X|ACCUEIL
X|RÉGIONS
T|Un orignal s'invite dans un gymnase de Rouyn-Noranda
N|Agence QMI
D|Publié hier à 18:22
X|Charger la vidéo
X|0:00 / 1:32
B|Un orignal d'environ 300 kilos s'est introduit dans le gymnase d'une école primaire de Rouyn-Noranda, jeudi à l'heure du dîner.
X|pic.twitter.com/aBcD1234
X|— École Sainte-Bernadette (@ecolestebern) May 3, 2024
B|« Il a regardé les paniers de basketball, puis il est reparti comme il était venu », raconte le concierge, Yvon Lacasse.
B|Personne n'a été blessé.
X|À LIRE AUSSI: Un ours dans une piscine de La Sarre
X|Vous pourriez aimer
R|Le prix de l'essence recule de six cents
R|Une truite record au lac Kipawa`,
  },
  {
    name: "a town's release: the date stands in the dateline",
    byline: null,
    publishedAt: "2024-05-03",
    page: `
X|Communiqué
X|Pour diffusion immédiate

T|Collecte des feuilles mortes : deux passages au lieu d'un

B|Saint-Félicien, le 3 mai 2024 – La Ville de Saint-Félicien ajoute une seconde collecte de feuilles mortes, les 13 et 14 mai prochains.

B|Les sacs de papier doivent être déposés au bord de la rue avant 7 h. Les sacs de plastique ne seront pas ramassés.

X|- 30 -

X|Source : Service des communications
X|Information : 418 555-0110`,
  },
  {
    name: "a news site of Dakar: source and author in one line, no blank lines",
    byline: "Khady Sow-Mbengue",
    publishedAt: "2022-10-19T16:10:00",
    page: `
X|Accueil Politique Société Économie Sport People Vidéos
X|SOCIETE
T|Saint-Louis : les pirogues restent à quai faute de carburant
N|Auteur: Khady Sow-Mbengue
D|Publié le: 19/10/2022 à 16H10
X|0 COMMENTAIRES
B|Les pêcheurs de Guet Ndar n'ont pas pris la mer depuis dimanche. Le bidon de 20 litres, quand on en trouve, se négocie à 18 000 FCFA.
B|« Une sortie me coûte plus que ce que je rapporte », explique Mame Birame Diop, qui emploie onze hommes.
B|La station du pont Faidherbe attend une livraison pour jeudi.
X|Abonnez-vous à notre chaîne WhatsApp
X|Partager
X|LES PLUS LUS
R|Tabaski : les prix des moutons flambent
R|Lions : deux absents contre le Bénin
X|Qui sommes-nous ? Contactez-nous`,
  },
  {
    name: "an author's note at the end",
    byline: "Gisèle Amyot",
    publishedAt: "2016-11-02",
    page: `
K|Chronique
T|Éloge de la corde à linge
N|Par Gisèle Amyot
D|Le 2 novembre 2016
B|Ma voisine étend ses draps le lundi, quel que soit le temps. Je règle ma semaine sur elle depuis onze ans.
B|On a voulu les interdire, ces cordes. Trop visibles, disait le règlement. Comme si le linge propre avait quelque chose à cacher.
B|Qu'on me laisse mes épingles, et gardez vos sécheuses.
X|À propos de l'auteure
X|Gisèle Amyot tient cette chronique depuis 2009.
X|Imprimer
X|Partager`,
  },
  {
    name: "questions and answers with initials, and a list of figures",
    byline: "Marc-Olivier Thisdel",
    publishedAt: "2020-06-17",
    page: `
K|Économie
T|« Le bois n'a jamais coûté si cher »
B|Les prix du bois d'œuvre ont triplé en un an. Entrevue avec l'économiste Sandra Vallières-Hébert.
N|Marc-Olivier Thisdel
D|17 juin 2020
B|Q. Qu'est-ce qui explique cette hausse?
B|R. Tout le monde rénove en même temps. Les scieries, elles, avaient fermé en mars.
B|Q. Et cela va durer?
B|R. Jusqu'à l'hiver, sans doute.
B|En chiffres
B|• 1280 $ : le prix de mille pieds-planches en juin
B|• 390 $ : le même prix un an plus tôt
B|• 14 scieries rouvertes depuis mai
X|Commentaires
X|Aucun commentaire pour le moment.`,
  },
  {
    name: "a section front scraped with its lead article, other articles with excerpts and bylines",
    byline: "Anne-Lise Perrochet",
    publishedAt: "2018-09-27T07:30:00",
    page: `
X|Le Courrier du Léman
X|Suisse | Monde | Économie | Culture | Sports
T|Les vendanges s'achèvent avec trois semaines d'avance
N|Par Anne-Lise Perrochet
D|27.09.2018 à 07h30
B|De Lavaux au Chablais, les pressoirs tournent déjà à vide. Jamais, depuis 2003, la récolte n'avait été rentrée si tôt.
B|« Le raisin était mûr, il n'y avait plus rien à attendre », résume Jean-Daniel Fonjallaz, vigneron à Epesses.
B|Les caves devront patienter jusqu'en mars pour juger du millésime.
X|Autres articles
R|Le téléphérique des Diablerets fermé jusqu'à Noël
X|Par Luc Ansermoz
E|La révision prendra dix semaines. Les employés seront occupés sur le domaine voisin.
R|Un musée du timbre à Vevey
X|Par Léa Cottier
E|La collection d'un notaire ouvrira au public ce printemps. Elle compte 40 000 pièces.`,
  },
  {
    name: "one paragraph under a title, nothing else",
    publishedAt: null,
    page: `
T|Avis d'ébullition levé à Matane
B|Les résidents du secteur Petit-Matane peuvent de nouveau consommer l'eau du robinet sans la faire bouillir, a fait savoir la Ville vendredi.`,
  },
  {
    name: "an English page is read as well",
    byline: "Darlene Boutilier",
    publishedAt: "2024-04-11T08:05:00",
    page: `
X|Home | News | Opinion | Sports
X|Advertisement
T|Ferry season to start early in Yarmouth
N|By Darlene Boutilier
D|Published April 11, 2024 at 8:05 a.m.
X|3 min read
B|The ferry between Yarmouth and Bar Harbor will begin its season two weeks earlier than usual, the operator said Wednesday.
B|Crews spent the winter replacing a gearbox. "We are ready," said the captain.
X|Read more: Lobster prices slip as season winds down
X|Comments (12)
X|© 2024 The Harbour Standard. All rights reserved.`,
  },
];
