/**
 * Reads the titles of the decrees naming a French government, and words them as newspapers do: what stands between
 * "auprès de" and the field is left out (it changes with every decree), a rank ("ministre d'État") and each ministry
 * joined by a comma are offices of their own, nouns that open a field are capitalized, the rest is small.
 */
export interface Title {
  masculine: string;
  feminine: string;
  portfolio: string;
}

/** Slips of the source, and old wordings; applied to the title in small letters. */
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/[’]/g, "'"],
  [/[.;]+ *$/g, ""],
  [/p\.t\.t\.?/g, "PTT"],
  [/garde de sceaux/g, "garde des sceaux"],
  [/porte parole/g, "porte-parole"],
  [/^ministre l'/, "ministre de l'"],
  [/, et des/g, " et des"],
  [/du commerce, à l'artisanat/g, "du commerce, de l'artisanat"],
  [/,(?=chargée?)/g, ", "],
  // Two rows of the source in one.
  [/par intérimandré .*$/, "par intérim"],
  [/des finance et/g, "des finances et"],
  [/éducation national(?=$| )/g, "éducation nationale"],
  [/télécommunication$/g, "télécommunications"],
  [/eurupe/g, "europe"],
  [/égalité des chance$/g, "égalité des chances"],
  [/outre- mer/g, "outre-mer"],
  [/chargée du droits/g, "chargée des droits"],
  [/des finances, chargé du budget/g, "et des finances, chargé du budget"],
  [/qualité de vie/g, "qualité de la vie"],
  [/ministre délégué auprès du premier ministre et du ministre de l'europe et des affaires étrangères/g, "ministre délégué chargé de l'europe"], // prettier-ignore
  [/ministre résidant/g, "ministre résident"],
  [/ +,/g, ","],
  [/ {2,}/g, " "],
];
const ACCENTS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])e(?=(?:ducation|conomie|cologie|galité|quipement|nergie|tablissement)(?![\p{L}]))/gu, "é"],
  [/(?<![\p{L}])etat(?![\p{L}])/gu, "état"],
];
const PROPER = [
  "État", "Plan", "Europe", "Parlement", "Assemblée nationale", "Sénat", "Sahara", "Algérie", "Oasis", "Saoura", "La Poste",
  "Communauté", "Pacifique", "Nouvelle-Calédonie", "Français de", "États", "PTT",
] as const; // prettier-ignore
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/petites et moyennes entreprises/gi, "Petites et Moyennes Entreprises"],
  [/départements et (des )?territoires d'outre-mer/gi, "Départements et $1Territoires d'outre-mer"],
  [/jeux olympiques et paralympiques/gi, "Jeux olympiques et paralympiques"],
  [/anciens combattants et victimes de guerre/gi, "Anciens Combattants et Victimes de guerre"],
  [/anciens combattants/gi, "Anciens Combattants"],
  [/postes et télécommunications/gi, "Postes et Télécommunications"],
  [/Postes, des télécommunications/g, "Postes, des Télécommunications"],
];

const escapeLetters = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function smallLetters(raw: string): string {
  let text = raw
    .replace(/[\s ]+/g, " ")
    .trim()
    .toLowerCase();
  for (const [pattern, by] of [...CORRECTIONS, ...ACCENTS]) text = text.replace(pattern, by);
  for (const word of PROPER) {
    const pattern = new RegExp(`(?<![\\p{L}-])${escapeLetters(word.toLowerCase())}(?![\\p{L}])`, "gu");
    text = text.replace(pattern, word);
  }
  return text.replace(/\bptt\b/g, "PTT");
}

const LINK = "(?:de la |de l'|du |des |d'|à la |à l'|au |aux |de )";
/** "affaires sociales, de la santé et de la ville" → "Affaires sociales, de la Santé et de la Ville". */
function capitalizeFields(text: string): string {
  const upper = (word: string) => word.charAt(0).toLocaleUpperCase("fr") + word.slice(1);
  let found = upper(text).replace(
    new RegExp(`((?:, | et |, et )${LINK})([\\p{L}])`, "gu"),
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase("fr"),
  );
  for (const [pattern, by] of WORDINGS) found = found.replace(pattern, by);
  return found.charAt(0) + found.slice(1);
}

const HEADS: readonly (readonly [RegExp, string, string])[] = [
  [/^premi(?:er|ère) ministre(?= |$)/, "premier ministre", "première ministre"],
  [/^ministre d'État(?= |,|$)/, "ministre d'État", "ministre d'État"],
  [/^ministre déléguée?(?= |,|$)/, "ministre délégué", "ministre déléguée"],
  [/^ministre conseill(?:er|ère)(?= |$)/, "ministre conseiller", "ministre conseillère"],
  [/^ministre résident(?= |$)/, "ministre résident", "ministre résidente"],
  [/^ministre(?= |,|$)/, "ministre", "ministre"],
  [/^secrétaire d'État(?= |,|$)/, "secrétaire d'État", "secrétaire d'État"],
  [/^sous-secrétaire d'État(?= |,|$)/, "sous-secrétaire d'État", "sous-secrétaire d'État"],
  [/^haute?-commissaire(?= |,|$)/, "haut-commissaire", "haute-commissaire"],
  [/^garde des sceaux(?= |$)/, "garde des Sceaux", "garde des Sceaux"],
  [/^porte-parole du gouvernement(?= |$)/, "porte-parole du gouvernement", "porte-parole du gouvernement"],
];

const CHARGE = /,? (?:chargée?|en charge) (?=(?:de la|de l'|du|des|d'|de)(?: |(?<=')))/g;

/** What the holder deals with, where the title names another minister first: the last "chargé de". */
function withoutSuperior(text: string): string {
  const at = text.search(/,? (?:auprès|pour le compte) d/);
  if (at < 0) return text;
  const head = text.slice(0, at);
  const rest = text.slice(at);
  const charges = [...rest.matchAll(CHARGE)];
  const last = /chargés? des? .* et auprès/.test(rest) ? charges[0] : charges.at(-1);
  // "à la défense auprès du ministre de la défense, chargé des anciens combattants": the narrower field is the holder's.
  if (last !== undefined)
    return `${head.replace(/ (?:à|au|aux) .*$/, "")} chargé ${rest.slice(last.index + last[0].length).replace(/ et auprès de .*$/, "")}`;
  const aim = / pour (la |l'|le |les )/.exec(rest);
  if (aim !== null) {
    const article = { "la ": "à la ", "l'": "à l'", "le ": "au ", "les ": "aux " }[aim[1] ?? ""] ?? "";
    return `${head} ${article}${rest.slice(aim.index + aim[0].length)}`;
  }
  if (head.includes(" à ") || head.includes(" aux ") || head.includes(" au ")) return head;
  // The rank of the superior is no office of the holder; the sex of the superior changes with the cabinet.
  return `${head}${rest
    .replace(/(?:du|de la) (?:ministre d'État|garde des sceaux), /i, "du ")
    .replace(/du garde des sceaux$/, "du ministre de la justice")
    .replace(/de la premi[èe]re ministre/, "du premier ministre")
    .replace(/de la ministre/g, "du ministre")
    .replace(/^, /, " ")
    .replace("du garde des sceaux, ministre", "du ministre")}`;
}

function office(part: string): Title | null {
  const text = part.replace(/ par intérim$/, "").trim();
  for (const [pattern, masculine, feminine] of HEADS) {
    const head = pattern.exec(text);
    if (head === null) continue;
    const rest = text.slice(head[0].length).replace(/^, /, " ");
    if (rest === "") return { masculine, feminine, portfolio: "" };
    const superior = /^ auprès du (premier ministre|ministre (?:de la |de l'|du |des |d')(.*))$/.exec(rest);
    if (superior !== null) {
      const portfolio = superior[2] === undefined ? "" : capitalizeFields(superior[2]);
      const tail = superior[2] === undefined ? rest : rest.slice(0, -superior[2].length) + portfolio;
      return { masculine: masculine + tail, feminine: feminine + tail, portfolio };
    }
    const field = new RegExp(`^ (chargée? )?(${LINK})(.*)$`).exec(rest);
    if (field === null) return null;
    const portfolio = capitalizeFields((field[3] ?? "").replace(/,? (?:chargée?|en charge) d.*$/, ""));
    const charged = field[1] === undefined ? ["", ""] : ["chargé ", "chargée "];
    return {
      masculine: `${masculine} ${charged[0] ?? ""}${field[2] ?? ""}${portfolio}`,
      feminine: `${feminine} ${charged[1] ?? ""}${field[2] ?? ""}${portfolio}`,
      portfolio,
    };
  }
  return null;
}

/** The offices of one appointment; throws where a title is of no known form, so that a new source is looked at. */
export function offices(raw: string): Title[] {
  const text = withoutSuperior(smallLetters(raw)).replace(/, chargé d'exercer .*$/, "");
  const parts = text.split(
    /(?:, | et )(?=(?:ministre|garde des sceaux|porte-parole|haut-commissaire|haute-commissaire)(?: |,|$))/,
  );
  return parts.map((part) => {
    const found = office(part);
    if (found === null) throw new Error(`no form known for the French title "${raw}" (at "${part}")`);
    return found;
  });
}

/** A title of a decree is feminine by its agreements, or says nothing of its holder. */
export const isFeminine = (raw: string): boolean =>
  /déléguée|(?:^|[^e] |, )chargée|^première|conseillère|haute-/i.test(raw);
