/** Words of a role as the authority file has them: adjectives as the lands they stand for, some short forms in full. */

/** Masculine adjectives; the feminine is worked out. */
const LANDS: Readonly<Record<string, string>> = {
  quebecois: "quebec", canadien: "canada", francais: "france", ontarien: "ontario", belge: "belgique", manitobain: "manitoba", albertain: "alberta",
  wallon: "wallonie", bruxellois: "bruxelles", flamand: "flandre", senegalais: "senegal", ivoirien: "ivoire", haitien: "haiti", marocain: "maroc",
  tunisien: "tunisie", algerien: "algerie", malien: "mali", camerounais: "cameroun", congolais: "congo", gabonais: "gabon", guineen: "guinee",
  togolais: "togo", beninois: "benin", rwandais: "rwanda", burundais: "burundi", burkinabe: "burkina", nigerien: "niger", nigerian: "nigeria",
  ghaneen: "ghana", tchadien: "tchad", centrafricain: "centrafrique", mauritanien: "mauritanie", djiboutien: "djibouti", comorien: "comores",
  mauricien: "maurice", malgache: "madagascar", kenyan: "kenya", ethiopien: "ethiopie", africain: "afrique", egyptien: "egypte", libyen: "libye",
  soudanais: "soudan", libanais: "liban", syrien: "syrie", irakien: "irak", iranien: "iran", israelien: "israel", palestinien: "palestinienne",
  jordanien: "jordanie", saoudien: "saoudite", turc: "turquie", turque: "turquie", americain: "unis", mexicain: "mexique", cubain: "cuba",
  bresilien: "bresil", argentin: "argentine", chilien: "chili", colombien: "colombie", venezuelien: "venezuela", peruvien: "perou", bolivien: "bolivie",
  equatorien: "equateur", uruguayen: "uruguay", paraguayen: "paraguay", dominicain: "dominicaine", britannique: "uni", ecossais: "ecosse",
  irlandais: "irlande", allemand: "allemagne", italien: "italie", espagnol: "espagne", catalan: "catalogne", portugais: "portugal", grec: "grece",
  grecque: "grece", autrichien: "autriche", luxembourgeois: "luxembourg", monegasque: "monaco", danois: "danemark", suedois: "suede",
  norvegien: "norvege", finlandais: "finlande", polonais: "pologne", hongrois: "hongrie", tcheque: "tcheque", slovaque: "slovaquie",
  roumain: "roumanie", bulgare: "bulgarie", serbe: "serbie", croate: "croatie", albanais: "albanie", estonien: "estonie", letton: "lettonie",
  lituanien: "lituanie", moldave: "moldavie", russe: "russie", ukrainien: "ukraine", bielorusse: "bielorussie", armenien: "armenie",
  georgien: "georgie", kazakh: "kazakhstan", chinois: "chine", taiwanais: "taiwan", japonais: "japon", coreen: "coree", indien: "inde",
  pakistanais: "pakistan", afghan: "afghanistan", vietnamien: "vietnam", thailandais: "thailande", indonesien: "indonesie", cambodgien: "cambodge",
  philippin: "philippines", australien: "australie",
  federale: "federal", leader: "chef", cheffe: "chef", departement: "departemental", region: "regional",
}; // prettier-ignore

const IN_FULL: Readonly<Record<string, readonly string[]>> = {
  rdc: ["republique", "democratique", "congo"],
  eurodepute: ["depute", "europeen"],
  eurodeputee: ["deputee", "europeen"],
  fed: ["reserve", "federal"],
};

/** "haïtienne", "sénégalaise", "marocaine", "allemande" without their ending. */
const masculineOf = (part: string): string =>
  part.endsWith("nne") ? part.slice(0, -2) : part.replace(/e$/, "");

export const wordsOf = (part: string): readonly string[] =>
  IN_FULL[part] ?? [LANDS[part] ?? LANDS[masculineOf(part)] ?? part];
