/** Invented pages in the manner of European and African newspapers and of blogs. Marks as in `pages.ts`. */
import type { LabelledPage } from "./pages.js";

export const PAGES_ABROAD: readonly LabelledPage[] = [
  {
    name: "a Paris daily: standfirst, paywall notice, inline links",
    byline: "Apolline de Kersauson",
    page: `
X|Se connecter
X|S'abonner
K|Planète
T|Les tourbières, éponges oubliées du climat
B|Longtemps drainées pour l'agriculture, ces zones humides stockent deux fois plus de carbone que les forêts.
N|Par Apolline de Kersauson
D|Publié le 9 novembre 2023 à 06h00, modifié le 9 novembre 2023 à 08h12
X|Temps de Lecture 5 min.
X|Ajouter à vos sélections
X|Offrir l'article
B|Sous les bottes, le sol tremble comme une gelée. Nous sommes à 1 200 mètres d'altitude, dans une tourbière du Forez que des bénévoles remettent en eau depuis trois ans.
X|Lire aussi : Article réservé à nos abonnés Zones humides : la grande disparition
B|« Quand on bouche un fossé, la mousse revient en deux saisons », explique l'écologue Ferréol Vacheron.
X|Newsletter
X|« Chaleur humaine »
X|Comment faire face au défi climatique ? Chaque semaine, nos meilleurs articles sur le sujet
X|S'inscrire
B|La France a perdu la moitié de ses tourbières en un siècle. Un plan national prévoit d'en restaurer 5 000 hectares d'ici à 2030.
N|Apolline de Kersauson
X|Contribuer
X|Réutiliser ce contenu`,
  },
  {
    name: "a Paris daily: app prompt, video, live thread below",
    byline: "Le Quotidien",
    page: `
X|Accueil
X|Flash Actu
T|Tempête Ségolène : 40.000 foyers privés d'électricité en Normandie
N|Par Le Quotidien avec AFP
D|Le 3 janvier 2024 à 07h41
X|Copier le lien
X|Écouter cet article
X|00:00/02:10
B|Quelque 40.000 foyers restaient privés d'électricité mercredi matin en Normandie après le passage de la tempête Ségolène, selon Enedis.
X|Passer la publicité
B|Des rafales à 130 km/h ont été mesurées au cap de la Hague. Deux personnes ont été légèrement blessées par une chute d'arbre à Valognes.
X|EN VIDÉO - Les images de la côte normande battue par les vagues
B|La circulation des trains reprendra progressivement dans l'après-midi, a indiqué la SNCF.
X|Tempête Ségolène : 40.000 foyers privés d'électricité en Normandie
X|Partager
X|À lire aussi
R|Pourquoi les tempêtes portent-elles des prénoms ?
X|3 commentaires
X|Anonyme
X|le 03/01/2024 à 09:12
X|Comme toujours, on ne prévoit rien, on subit tout.`,
  },
  {
    name: "a regional of the West: local link, newspaper subscription line",
    byline: "Goulven Le Meur",
    page: `
X|Accueil
X|Bretagne
X|Plougastel-Daoulas
T|À Plougastel, la fraise arrive avec dix jours d'avance
B|La douceur de l'hiver a réveillé les plants plus tôt que prévu dans la presqu'île.
X|Ouest-Vilaine
N|Goulven LE MEUR
D|Publié le 22/03/2024 à 18h05
X|Écouter
X|Lire plus tard
X|Votre e-mail, avec votre consentement, est utilisé pour recevoir notre newsletter.
B|Les premières barquettes sont sur l'étal du marché depuis samedi. Chez les Kerboul, on n'avait pas vu ça depuis 2014.
X|Lire aussi : La gariguette, reine des étals bretons
B|Les serres chauffées ont baissé le thermostat pour économiser le gaz, mais le soleil a fait le reste.
X|Chaque soir, recevez l'essentiel de l'actu de votre commune
B|Le prix, lui, ne baisse pas : 5 € la barquette de 500 grammes.
X|Plougastel-Daoulas
X|Agriculture
X|Retrouvez tous nos articles sur l'agriculture ici.
X|Newsletter La Matinale`,
  },
  {
    name: "a free daily: key points, embedded post, rubric of quick links",
    byline: "M. D.",
    page: `
T|Un chat bloqué trois jours sur un pylône à Toulouse
N|M. D. avec AFP
D|Publié le 12/08/2023 à 11h20 • Mis à jour le 12/08/2023 à 12h02
X|L'essentiel
X|Un chat a passé trois jours au sommet d'un pylône.
X|Les pompiers l'ont récupéré samedi.
B|Il s'appelle Biscotte et il a le vertige. Ce chat roux de deux ans a été secouru samedi par les pompiers de Toulouse, après trois jours passés au sommet d'un pylône de 20 mètres.
X|Cette publication a été masquée car vous n'avez pas accepté les cookies.
B|Sa propriétaire, Marjolaine Esquirol, l'avait cherché partout. « Je l'entendais miauler sans comprendre d'où ça venait. »
X|Notre dossier « Animaux »
B|Le courant a été coupé pendant vingt minutes dans le quartier, sans gros désagrément.
X|Société
X|Animaux
X|Pompiers
X|À lire aussi
R|Un python retrouvé dans un lave-vaisselle`,
  },
  {
    name: "a southern regional: caption with initials, voting widget, comments",
    byline: "Émeric Castaing",
    page: `
X|Ariège, Foix
T|Foix : le marché couvert rouvre après deux ans de travaux
X|Le marché a retrouvé ses couleurs. DDM - E. C.
D|Publié le 05/05/2024 à 05:08
N|Émeric Castaing
X|Écouter cet article
X|l'essentiel
X|Vingt-deux étals, un restaurant et une terrasse : la halle de Foix a rouvert ses portes hier.
B|Ils ont fait la queue dès 7 heures. Hier matin, la halle aux grains de Foix a retrouvé ses clients après vingt-six mois de chantier.
B|« On a cru ne jamais en voir le bout », souffle Maïté Sarda, fromagère.
B|Le chantier a coûté 3,1 millions d'euros, soit 400 000 de plus que prévu.
X|Voir les commentaires
X|Les tops de la semaine
R|Une ourse et ses deux petits filmés au-dessus d'Ax-les-Thermes
R|Pamiers : le boulanger prend sa retraite après 41 ans`,
  },
  {
    name: "a business daily: stock ticker, journalist signs below",
    byline: "Hadrien Vauquelin",
    page: `
X|+0,42 %
K|Industrie - Services
T|Le fabricant de poêles Flambeau se cherche un repreneur
B|L'entreprise du Jura, en redressement judiciaire depuis mars, emploie 180 personnes.
X|Lire plus tard
X|Partager
X|(Photo Guilhem Roussey/Divergence)
N|Par Hadrien Vauquelin
D|Publié le 18 avr. 2024 à 17:45
B|Les candidats ont jusqu'au 15 mai pour se faire connaître. Le tribunal de commerce de Lons-le-Saunier a ouvert mardi la procédure de cession de Flambeau, fabricant de poêles à bois haut de gamme.
B|Trop de stocks
B|Les ventes, dopées par la crise du gaz, ont chuté de 45 % en 2023.
X|>> Pour suivre l'actualité des entreprises, inscrivez-vous à notre newsletter
B|« Nous avons produit pour un marché qui n'existait plus », admet la directrice générale, Sidonie Prost.
N|Hadrien Vauquelin (Correspondant à Besançon)
X|Thématiques associées
X|Bois
X|Industrie`,
  },
  {
    name: "a Brussels daily: number of signs, subscriber offer, article in brief",
    byline: "Godelieve Marchal",
    page: `
X|Accueil
X|Belgique
T|Le tram 7 prolongé jusqu'au Heysel en 2027
N|Par Godelieve Marchal
D|Publié le 30/01/2024 à 20:14
X|Temps de lecture: 2 min
B|La Stib l'a confirmé mardi : la ligne 7 sera prolongée de 2,8 kilomètres vers le Heysel. Les travaux débuteront au printemps 2025.
X|Sur le même sujet
R|Stib : la gratuité fait débat
B|Le chantier sera financé par Beliris à hauteur de 60 millions d'euros.
B|Les riverains craignent pour leurs places de parking. Une pétition circule à Laeken.
X|La suite après cette publicité
B|« Chacun retrouvera une place », promet l'échevine Delphine Vanhamme.
X|Le fil info
X|21:05 Un colis suspect à la gare du Midi
X|20:47 Le gouvernement flamand en crise
X|Aussi en Belgique`,
  },
  {
    name: "a Walloon broadcaster: programme note, newsletter with a sentence",
    byline: "Aurélien Thiry",
    page: `
X|Info
X|Sport
X|Temps de lecture
X|2 min
D|14 juin 2023 à 13:22
N|Par Aurélien Thiry
T|La Semois retrouve ses castors
X|© Tous droits réservés
B|Ils étaient deux en 2001, ils sont aujourd'hui plus de 150. Les castors ont repris possession de la Semois, entre Bouillon et Vresse.
B|Les agriculteurs, eux, s'inquiètent de leurs prairies noyées. Une indemnisation est prévue, mais elle tarde.
X|► À lire aussi : Le castor, ingénieur des rivières
B|Pour Clémentine Arnould, garde forestière, la cohabitation reste possible : « Il suffit de protéger les plus beaux arbres. »
X|Retrouvez ce reportage dans notre JT de 13 heures
X|Inscrivez-vous aux newsletters de l'info
X|Info, sport, émissions, cinéma... Découvrez l'offre complète des newsletters de nos thématiques et restez informés de nos contenus
X|Tags :
X|Castor
X|Semois`,
  },
  {
    name: "a Geneva daily: podcast, subscription plea, opinions of others",
    byline: "Ladina Cattaneo",
    page: `
X|Suisse
X|Abonnez-vous
T|Dans le val Müstair, une école sauvée par le télétravail
B|Menacée de fermeture faute d'élèves, l'école de Tschierv a accueilli six familles venues de Zurich.
N|Ladina Cattaneo
D|Publié le 21 février 2024 à 17:32. / Modifié le 22 février 2024 à 08:10.
X|5 min. de lecture
B|La cloche sonne, et ce ne sont plus onze mais vingt-trois enfants qui se bousculent sous le préau. À 1688 mètres d'altitude, l'école de Tschierv revit.
X|Le dernier épisode de notre podcast: «La Suisse des vallées»
B|Ce renouveau tient à la fibre optique, tirée en 2021 jusqu'au dernier chalet.
B|«Je fais mes séances le matin et du ski l'après-midi», sourit Ruedi Aebischer, ingénieur.
X|Cet article vous a intéressé?
X|Découvrez nos offres d'abonnement et soutenez un journalisme de qualité.
X|Tous les textes de l'auteure`,
  },
  {
    name: "a pan-African weekly: caption under the title, related in the text",
    byline: "Mamoudou Diakhaté",
    page: `
X|JA+
X|Politique
X|Économie & Entreprises
T|Mali : à Ségou, le festival malgré tout
X|Le fleuve Niger à Ségou, en février 2023. © Nicolas Remoissenet pour L'Hebdo
N|Mamoudou Diakhaté - à Ségou
D|Publié le 5 février 2024
X|Lecture : 4 minutes.
B|Sur les berges du Niger, les artisans ont déroulé leurs nattes dès l'aube. La vingtième édition du festival a failli ne pas avoir lieu.
B|Les bailleurs européens se sont retirés un à un. Les organisateurs ont comblé le trou avec l'aide de la diaspora, qui a réuni 48 millions de F CFA.
X|La suite après cette publicité
B|« Le fleuve coule encore, alors on joue encore », lance la chanteuse Nana Kouyaté.
X|Chaque matin, recevez les 10 informations clés de l'actualité africaine
X|La matinale.`,
  },
  {
    name: "a Dakar site: author and source below, comments, headlines",
    byline: "Ndèye Coumba Faye",
    page: `
X|Accueil
X|Actualités
X|Vidéos
X|Radio
T|Thiès : les maraîchers réclament de l'eau
N|Par Ndèye Coumba Faye
D|Publié le 11 mars 2024 à 15:03
X|Commentaires (4)
B|Les maraîchers de la commune de Fandène ont marché lundi pour réclamer la réparation du forage, en panne depuis janvier.
B|Ils disent avoir perdu les deux tiers de leur récolte d'oignons, soit plus de 15 millions de F Cfa.
B|« Nous avons écrit trois fois au préfet », s'indigne leur porte-parole, Modou Ciss.
N|Ndèye Coumba Faye
X|Auteur : Ndèye Coumba Faye - Correspondante à Thiès
X|Publié le : Lundi 11 Mars 2024
X|4 Commentaires
X|Baye Lahat
X|Il y a 2 heures
X|Que l'État prenne ses responsabilités une bonne fois pour toutes.
X|Les plus populaires
R|Le prix du ciment baisse de 5 %`,
  },
  {
    name: "a Port-au-Prince daily: share bar, author without by, notes at the end",
    byline: "Wideline Jean-Pierre",
    page: `
X|Nation
X|Culture
T|À Jacmel, le carnaval sous haute tension
D|Publié le 2024-02-05
X|Le National
N|Wideline Jean-Pierre
X|Tweeter
B|Les ateliers de papier mâché de la rue du Commerce n'ont pas désempli. Malgré l'insécurité, Jacmel a tenu à son carnaval.
B|La mairie avait pourtant hésité jusqu'au bout. Trois barrages filtraient l'entrée de la ville.
B|« On ne va pas laisser les gangs nous voler ça aussi », tranche l'artisan Onel Bazelais, masque de zèbre sous le bras.
X|Wideline Jean-Pierre
X|Auteur
X|Dans la même catégorie
d|2024-02-03
R|Les pêcheurs de Marigot réclament un quai
X|Réagir à cet article`,
  },
  {
    name: "a blog: categories, signature, earlier and later posts",
    byline: "Mireille",
    publishedAt: "2022-10-09",
    page: `
X|Le carnet de Mireille
X|Accueil
X|À propos
T|Confiture de camerises : la recette de tante Jeannine
D|9 octobre 2022
X|Laisser un commentaire
B|Tante Jeannine ne mesurait rien. J'ai donc dû peser, goûter, recommencer, et voici enfin une version que tout le monde peut réussir.
B|Il vous faut un kilo de camerises et 600 grammes de sucre. Laissez macérer une nuit.
B|Le lendemain, faites cuire vingt minutes à feu vif, sans cesser de remuer.
X|Partager :
X|Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)
X|J'aime chargement…
X|Publié par Mireille
X|Retraitée de l'enseignement, jardinière et curieuse. Voir tous les articles par Mireille
X|Navigation de l'article
X|← Les oies blanches
X|Le marché de Noël →
X|Propulsé par WordPress.com.`,
  },
];
