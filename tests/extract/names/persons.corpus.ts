/** Persons: each name between brackets, and the gender that the sentence shows ("?" where it shows none). */
export type PersonRow = readonly [marked: string, genders?: string];

/** Full names, civilities, initials, particles. */
export const FORMS: readonly PersonRow[] = [
  ["[Marie Tremblay] habite Amos depuis dix ans.", "f"],
  ["Le prix revient à [Jean-François Bergeron].", "m"],
  ["On a revu hier [Sylvie Desrosiers-Lachance] au marché.", "f"],
  ["« Je ne dors plus », confie [Mathieu Ouellet].", "m"],
  ["Selon [Isabelle Gauthier], la route sera rouverte demain.", "f"],
  ["[Luc Pelletier], 54 ans, a tout perdu dans l'incendie.", "m"],
  ["M. [Rancourt] n'a pas voulu commenter.", "m"],
  ["Mme [Desbiens] demeure optimiste.", "f"],
  ["Me [Gingras] plaidera jeudi.", "?"],
  ["Le Dr [Paquin] prend sa retraite.", "?"],
  ["La Dre [Lise Paquin] prend sa retraite.", "f"],
  ["Mgr [Poisson] a béni les bateaux.", "m"],
  ["Monsieur [Bédard] attend toujours sa réponse.", "m"],
  ["Madame [Vachon] attend toujours sa réponse.", "f"],
  ["M. [Alain Roberge] et Mme [Josée Caron] se connaissent.", "m f"],
  ["On attend [J. Lapointe] depuis hier.", "?"],
  ["L'auteur [André G. Bolduc] signe son dixième roman.", "m"],
  ["[Charles de Gaulle] n'y est jamais venu.", "m"],
  ["Le portrait de [Catherine de Médicis] a été volé.", "f"],
  ["[Pierre-Yves von Gunten] expose à Vevey.", "m"],
  ["La chanteuse [Lhasa de Sela] avait vécu ici.", "f"],
  ["[Anne-Sophie Le Goff] rame depuis l'enfance.", "f"],
  ["Le skipper [Yann Le Bihan] a démâté au large.", "m"],
  ["La plainte de [Paul O'Neill] a été rejetée.", "m"],
  ["Sa fille [Juliette] entre à l'école.", "f"],
  ["[Roger Thibodeau] est mort dimanche.", "m"],
];

/** From everywhere that French newspapers write about. */
export const ORIGINS: readonly PersonRow[] = [
  ["[Nguyen Thi Lan] tient un comptoir de soupe.", "f"],
  ["[Olena Kovalenko] a fui Kharkiv.", "f"],
  ["[Piotr Wisniewski] sculpte le tilleul.", "m"],
  ["[Mohamed Ben Salah] ouvre une boulangerie.", "m"],
  ["[Fatima Zahra El Amrani] préside le jury.", "f"],
  ["Le romancier [Kamel Daoud] sera l'invité d'honneur.", "m"],
  ["[Youssef Haddad] a quitté Beyrouth en 2006.", "m"],
  ["[Aminata Diallo] vend des mangues au marché.", "f"],
  ["[Moussa Ouédraogo] cultive du sésame.", "m"],
  ["Le gardien [Ibrahima Sarr] a tout arrêté.", "m"],
  ["La pianiste [Linh Tran] joue ce soir.", "f"],
  ["[Jean-Baptiste Desravines] vit à Jacmel.", "m"],
  ["[Marie-Flore Pierre-Louis] enseigne le créole.", "f"],
  ["[João Pereira da Silva] répare des accordéons.", "m"],
  ["[Maria dos Santos] attend ses papiers.", "f"],
  ["[Svetlana Petrova] dirige la chorale.", "f"],
  ["Le violoniste [Goran Markovic] ouvre le festival.", "m"],
];

/** Roles that show who is a person and of which gender. */
export const SHOWN_BY_ROLE: readonly PersonRow[] = [
  ["La mairesse [Claude Fortin] a tranché.", "f"],
  ["Le maire [Claude Fortin] a tranché.", "m"],
  ["La ministre [Kateri Champagne Jourdain] était présente.", "f"],
  ["Le député [Zéphirin Quirion] proteste.", "m"],
  ["La directrice générale, [Dominique Alarie], confirme la fermeture.", "f"],
  ["Son avocate, Me [Dominique Alarie], ira en appel.", "f"],
  ["[Camille Dusablon], l'ancienne présidente du club, s'en réjouit.", "f"],
];

/** Named again: every place where a person of the text is named, by a short form too. */
export const AGAIN: readonly PersonRow[] = [
  ["[Marie Tremblay] est arrivée lundi. [Tremblay] repart mardi.", "f f"],
  ["[Marie Tremblay] est arrivée. Mme [Tremblay] repart mardi.", "f f"],
  ["Le maire [Paul Lafleur] a parlé. « Ça suffit », a dit M. [Lafleur].", "m m"],
  ["[Véronique Laplante] chante. [Véronique] danse aussi.", "f f"],
];

/** Two and more in a row. */
export const SEVERAL: readonly PersonRow[] = [
  ["[Marie Tremblay] et [Paul Lafleur] se marient.", "f m"],
  ["[Luc Bouchard], [Anne Cyr] et [Guy Morin] ont gagné.", "m f m"],
  ["Mmes [Caron] et [Roy] sont absentes.", "f ?"],
  ["[Sophie Leblanc], de Matane, a battu [Chloé Martin], de Gaspé.", "f f"],
];
