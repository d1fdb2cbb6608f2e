/** Invented pages in the manner of Canadian newspapers: what stands between and below the paragraphs. Marks as in `pages.ts`. */
import type { LabelledPage } from "./pages.js";

export const CANADIAN_PAGES: readonly LabelledPage[] = [
  {
    name: "a daily: sentence captions under credits, donation box, author at the end",
    byline: "Maëlle Thivierge",
    publishedAt: "2023-10-11",
    page: `
X|Accueil
X|International
X|Dons
K|Montréal
T|Une ruelle verte contre les inondations
X|PHOTO ALBÉRIC NORMANDEAU, LE MATIN
X|Les résidants de la rue Drolet ont planté 140 arbustes depuis le printemps.
D|Publié le 11 octobre 2023
N|Maëlle Thivierge
X|Le Matin

B|Les sous-sols de la rue Drolet ont encore pris l'eau cet été. Les voisins ont décidé de ne plus attendre la Ville.

B|« On a sorti les pelles en avril », raconte Josiane Petrov, qui habite le quartier depuis 1988.

X|PHOTO ALBÉRIC NORMANDEAU, LE MATIN
X|Josiane Petrov montre la tranchée filtrante creusée derrière chez elle.

B|Le projet a coûté 38 000 $, dont la moitié vient de l'arrondissement.

X|Le travail de nos journalistes vous est utile ?
X|Votre contribution nous aide à rester indépendants.
X|Contribuer

B|D'autres ruelles suivront l'an prochain, promet la mairesse d'arrondissement, Solveig Marcotte.

X|Maëlle Thivierge est journaliste aux affaires municipales. Elle couvre l'environnement urbain depuis 2016.
X|Consultez tous les textes de Maëlle Thivierge`,
  },
  {
    name: "a daily: figures in a box, related link in the middle",
    byline: "Gaspard Ouellon",
    page: `
K|Économie
T|Les scieries reprennent leur souffle
N|Par Gaspard Ouellon, Le Fleuve
D|14 mars 2024 à 4h00
X|Temps de lecture : 3 minutes
B|Après dix-huit mois de misère, les scieries du Témiscouata rappellent leurs travailleurs. Les commandes reprennent, surtout aux États-Unis.
X|EN CHIFFRES
X|412
X|emplois retrouvés
X|6
X|usines rouvertes
B|À Dégelis, la direction a rappelé quarante personnes la semaine dernière. « Le téléphone sonne de nouveau », dit le directeur Florimond Caouette.
X|À LIRE AUSSI : Le bois d'œuvre au cœur des négociations
B|La reprise reste fragile, prévient toutefois l'économiste Wanda Grondin, de l'Université du Québec à Rimouski.
X|À lire aussi
R|Une papetière ferme ses portes à Matane
R|Feux de forêt : le prix du bois s'emballe`,
  },
  {
    name: "a tabloid: agency byline, embedded posts, poll",
    byline: "Agence QMI",
    page: `
X|Jeudi, 6 juin
X|Faits divers
T|Un ours noir sème l'émoi dans un stationnement de Gatineau
N|Agence QMI
D|Jeudi, 6 juin 2024 09:42
D|MISE À JOUR Jeudi, 6 juin 2024 11:15
B|Un ours noir d'une centaine de kilos s'est promené mercredi soir dans le stationnement d'un centre commercial de Gatineau, au grand étonnement des clients.
X|Voyez l'ours dans la vidéo ci-dessus.
B|Les agents de la faune l'ont endormi vers 21 h avant de le relâcher dans le parc de la Gatineau.
X|Un ours au centre commercial! pic.twitter.com/xYz12abc
X|— Rosalie Tessier (@rosalietess) June 5, 2024
B|Personne n'a été blessé. « Il cherchait des restes de frites », croit le gardien de sécurité Wilfrid Sénécal.
X|SONDAGE
X|Avez-vous déjà vu un ours en ville?
X|Oui
X|Non
X|Vous avez des informations à nous communiquer à propos de cette histoire?
X|Écrivez-nous à l'adresse jdm-enquete@exemple.com ou appelez-nous directement au 1 800-555-0123.`,
  },
  {
    name: "a television site: video caption, app banner, related stories without a heading",
    byline: "TVA Nouvelles",
    page: `
X|EN DIRECT
X|Menu
T|La 20 sera fermée toute la fin de semaine à Drummondville
N|TVA Nouvelles
D|Publié le 20 septembre 2023 à 16h31
X|Partager
B|Les automobilistes devront s'armer de patience: l'autoroute 20 sera complètement fermée entre les sorties 173 et 181 de vendredi 22 h à lundi 5 h.
X|Restez informé : téléchargez notre application.
B|Un détour est prévu par la route 122. Le ministère des Transports s'attend à des retards de 45 minutes.
B|«Ce sont des travaux qu'on ne peut plus repousser», explique la porte-parole Ludivine Arès.
X|Voir aussi
R|Pont de l'Île-aux-Tourtes: une voie de moins dès lundi
R|Un camion se renverse sur la 55
X|Recevez les alertes de votre région
X|© Tous droits réservés`,
  },
  {
    name: "a public broadcaster: audio, newsletter, correction note",
    byline: "Théodora Lachapelle",
    publishedAt: "2024-02-02T04:00:00-05:00",
    page: `
X|Passer au contenu principal
X|Ohdio
X|Info
T|Le caribou de Val-d'Or, dernier de sa lignée
X|Il reste neuf bêtes dans l'enclos.
X|Photo : Radio du Nord / Casimir Wabanonik
N|Théodora Lachapelle
D|Publié le 2 février 2024 à 4 h 00 HNE
X|La synthèse vocale, basée sur l'intelligence artificielle, permet de générer un texte parlé à partir d'un texte écrit.
B|Dans l'enclos de la forêt de Senneterre, neuf caribous forestiers attendent le printemps. C'est tout ce qui reste de la harde de Val-d'Or.
X|Vous voulez lire plus d'actualités de l'Abitibi?
X|Abonnez-vous à l'infolettre du matin.
B|L'enclos devait être temporaire. Il fête ses cinq ans.
B|Une question de volonté
B|Pour la biologiste Églantine Mapachee, la solution passe par la fermeture des chemins forestiers.
X|Note de correction
X|Une version précédente de ce texte indiquait que l'enclos avait ouvert en 2018. Nos excuses.
X|Abitibi–Témiscamingue
X|Environnement
X|Animaux`,
  },
  {
    name: "a weekly: tags, counters, business directory",
    byline: "Denyse Pomerleau",
    page: `
X|Journaux
X|Petites annonces
K|Communauté
T|La popote roulante cherche des bras
D|le mardi 12 septembre 2023
X|Modifié à 10 h 20 min le 12 septembre 2023
N|Par Denyse Pomerleau
X|redaction@exemple-hebdo.com
X|©Photo gracieuseté - L'équipe de la popote roulante de Saint-Agapit
B|La popote roulante de Saint-Agapit livre 90 repas par semaine, mais elle pourrait en livrer le double si elle trouvait des bénévoles.
B|« On a perdu nos plus fidèles avec la pandémie », dit la coordonnatrice Raymonde Vachon-Dubé.
B|Les intéressés peuvent s'inscrire au centre communautaire, le lundi et le jeudi de 9 h à 16 h.
X|Mots-clés: bénévolat, aînés, Saint-Agapit
X|Partager cette nouvelle
X|Les plus lues
R|Un incendie détruit une grange à Laurier-Station
R|Le Festival du bûcheux attire 6000 visiteurs
X|Garage Rosaire Demers et fils
X|Voir le répertoire des entreprises`,
  },
  {
    name: "an Acadian daily: pull quote, support appeal in the text",
    byline: "Ulysse Doiron",
    page: `
K|Pêches
T|Homard: une saison en dents de scie à Lamèque
N|Ulysse Doiron
N|Péninsule acadienne
D|8 juillet 2023
X|4 min de lecture
B|Les pêcheurs de homard de Lamèque ont remisé leurs casiers samedi sans savoir s'ils devaient sourire ou pleurer.
B|Les débarquements ont été bons, mais le prix a chuté de 2 $ la livre par rapport à 2022.
X|Chers lecteurs, l'information locale de qualité a un prix.
X|Soutenez notre journal en vous abonnant dès maintenant.
B|«J'ai payé mon carburant et mes deux aides. Il reste de quoi changer le moteur», calcule le capitaine Évariste Haché.
X|«J'ai payé mon carburant et mes deux aides.»
X|– Évariste Haché
B|L'Union des pêcheurs demandera une aide d'urgence à Ottawa cet automne.`,
  },
  {
    name: "a Franco-Ontarian site: city in capitals opens the text, photo at the end",
    byline: "Inès Kabeya",
    page: `
X|Ontario
X|Politique
X|Culture
T|Un nouveau conseil scolaire pour le Nord
X|Le bureau du conseil à Timmins. Crédit image : Inès Kabeya
D|13 mai 2024
N|Inès Kabeya
X|Partager
B|TIMMINS – Les parents francophones de quatre villes du Nord auront leur propre conseil scolaire dès 2026, a confirmé lundi le ministère de l'Éducation.
B|Le projet, attendu depuis 12 ans, touche 3400 élèves.
X|Le député Clovis Brabant avait déposé la pétition en 2021. Crédit image : Archives ONT
B|« C'est une victoire pour nos enfants », se réjouit Hermine Gaudreault, mère de trois élèves à Kapuskasing.
B|Les élections scolaires auront lieu en octobre prochain.
X|Inès Kabeya
X|Journaliste, Sudbury
X|ikabeya@exemple.org`,
  },
  {
    name: "a release on a wire: source, contacts, about the company",
    byline: null,
    publishedAt: "2024-01-16T08:00:00-05:00",
    page: `
X|Produits
X|Nous joindre
T|Les Fromagers Belle-Rive investissent 12 M$ à Nicolet
X|Nouvelles fournies par
X|Les Fromagers Belle-Rive
D|16 janv. 2024, 08:00 HE
X|Partager cet article
B|NICOLET, QC, le 16 janv. 2024 /CNW/ - Les Fromagers Belle-Rive annoncent un investissement de 12 millions de dollars dans leur usine de Nicolet, qui créera 35 emplois.
B|« Nous doublons notre capacité de production », a déclaré Anne-Sophie Rheault, présidente-directrice générale.
B|Les travaux débuteront en mai et se termineront à l'été 2025.
B|À propos des Fromagers Belle-Rive
B|Fondée en 1974, l'entreprise emploie 210 personnes au Centre-du-Québec et exporte dans onze pays.
X|SOURCE Les Fromagers Belle-Rive
X|Renseignements : Loïc Chartier, directeur des communications, 819 555-0142, lchartier@exemple.ca
X|Profil de l'entreprise
X|Les Fromagers Belle-Rive`,
  },
  {
    name: "a ministry's release: quick facts, related links, sources",
    byline: null,
    publishedAt: "2023-11-27",
    page: `
X|Gouvernement du Québec
X|Fil d'information
T|Québec accorde 4,2 M$ pour l'agrandissement de l'école Notre-Dame
D|Publié le 27 novembre 2023
X|Cabinet du ministre de l'Éducation
B|Roberval, le 27 novembre 2023. – Le gouvernement du Québec accorde une aide financière de 4,2 millions de dollars pour agrandir l'école Notre-Dame, à Roberval.
B|Citation :
B|« Nos enfants méritent de belles écoles. »
B|Faits saillants :
B|- Le projet prévoit six nouvelles classes.
B|- Les élèves y entreront en septembre 2025.
X|Lien connexe :
X|Pour connaître les projets d'infrastructures scolaires : www.quebec.example/ecoles
X|– 30 –
X|Source :
X|Florence Duchesneau
X|Attachée de presse
X|Tél. : 418 555-0177
X|Pour information :
X|Relations médias
X|Ministère de l'Éducation`,
  },
  {
    name: "a town's site: date above, practical links below",
    byline: null,
    publishedAt: "2024-04-04",
    page: `
X|Ville de Saint-Hilarion
X|Services aux citoyens
X|Taxes
X|Permis
D|4 avril 2024
T|Rinçage du réseau d'aqueduc du 15 au 26 avril
B|La Ville procédera au rinçage de son réseau d'aqueduc du 15 au 26 avril, de 8 h à 17 h.
B|Pendant cette période, l'eau pourrait être colorée. Il est recommandé de la laisser couler quelques minutes avant de la consommer.
B|Secteurs touchés :
B|- Domaine-du-Lac
B|- Vieux-Village
X|Partagez cette page
X|Retour à la liste des nouvelles
X|Autres nouvelles
d|2 avril 2024
R|Collecte des branches : inscrivez-vous en ligne
d|28 mars 2024
R|Le bureau de poste déménage
X|Hôtel de ville
X|306, chemin Cartier Nord
X|Abonnez-vous à l'infolettre`,
  },
  {
    name: "a second article below, with its own title and date",
    byline: "Norbert Laflèche",
    publishedAt: "2022-05-18",
    page: `
K|Sports
T|Les Mustangs passent en finale
D|18 mai 2022
N|Norbert Laflèche
B|Les Mustangs de Saint-Lazare ont battu les Faucons 4 à 2 mardi soir pour s'offrir une place en finale de la Ligue Montérégie.
B|Le gardien Zachary Mondoux a repoussé 31 tirs. « Il nous a volé un match », admet l'entraîneur adverse.
B|La finale débute samedi à l'aréna de Rigaud.
X|Article suivant
R|Le soccer intérieur déménage au centre Malibu
d|17 mai 2022
E|Le club de soccer de Vaudreuil jouera ses matchs d'hiver au centre Malibu à compter de novembre, a annoncé son président.`,
  },
];
