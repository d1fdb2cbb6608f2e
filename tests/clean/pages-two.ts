/** Invented layouts, second third. Marks as in `pages.ts`. */
import type { LabelledPage } from "./pages.js";

export const PAGES_TWO: readonly LabelledPage[] = [
  {
    name: "headlines of the day above the article",
    byline: "Karim Ait-Ouarab",
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
    byline: "AFP",
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
    publishedAt: "2019-08-14T05:12:00-04:00",
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
];
