/** Invented layouts, last third. Marks as in `pages.ts`. */
import type { LabelledPage } from "./pages.js";

export const PAGES_THREE: readonly LabelledPage[] = [
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
