/** Invented layouts, first third. Marks as in `pages.ts`. */
import type { LabelledPage } from "./pages.js";

export const PAGES_ONE: readonly LabelledPage[] = [
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
];
