/** Ambassadors of France and the chiefs of its army, as Wikidata dates them. */
import { readTable } from "../../gazetteer/tables.js";
import { isDate } from "../edtf.js";
import { groupBy, type Gender, type Office, type Term } from "../record.js";

const SOURCE = "wikidata-france-2022";

/** The source's English names of countries, as French says "in" them, with their codes. */
const POSTS: Readonly<Record<string, readonly [inFrench: string, country: string]>> = {
  Afghanistan: ["en Afghanistan", "AF"], Albania: ["en Albanie", "AL"], Algeria: ["en Algérie", "DZ"], Argentina: ["en Argentine", "AR"],
  Armenia: ["en Arménie", "AM"], Australia: ["en Australie", "AU"], Austria: ["en Autriche", "AT"], Azerbaijan: ["en Azerbaïdjan", "AZ"],
  Bangladesh: ["au Bangladesh", "BD"], Belarus: ["en Biélorussie", "BY"], Belgium: ["en Belgique", "BE"], Benin: ["au Bénin", "BJ"],
  Brazil: ["au Brésil", "BR"], Bulgaria: ["en Bulgarie", "BG"], "Burkina Faso": ["au Burkina Faso", "BF"], Burundi: ["au Burundi", "BI"],
  Cambodia: ["au Cambodge", "KH"], Cameroon: ["au Cameroun", "CM"], Canada: ["au Canada", "CA"], Chad: ["au Tchad", "TD"], Chile: ["au Chili", "CL"],
  China: ["en Chine", "CN"], Croatia: ["en Croatie", "HR"], Cyprus: ["à Chypre", "CY"], "Côte d'Ivoire": ["en Côte d'Ivoire", "CI"],
  Denmark: ["au Danemark", "DK"], Djibouti: ["à Djibouti", "DJ"], Egypt: ["en Égypte", "EG"], Estonia: ["en Estonie", "EE"],
  Ethiopia: ["en Éthiopie", "ET"], Finland: ["en Finlande", "FI"], Gabon: ["au Gabon", "GA"], Georgia: ["en Géorgie", "GE"],
  Germany: ["en Allemagne", "DE"], Greece: ["en Grèce", "GR"], Guinea: ["en Guinée", "GN"], Haiti: ["en Haïti", "HT"], Hungary: ["en Hongrie", "HU"],
  India: ["en Inde", "IN"], Indonesia: ["en Indonésie", "ID"], Iran: ["en Iran", "IR"], Iraq: ["en Irak", "IQ"], Ireland: ["en Irlande", "IE"],
  Israel: ["en Israël", "IL"], Italy: ["en Italie", "IT"], Japan: ["au Japon", "JP"], Jordan: ["en Jordanie", "JO"], Kazakhstan: ["au Kazakhstan", "KZ"],
  Kenya: ["au Kenya", "KE"], Kuwait: ["au Koweït", "KW"], Laos: ["au Laos", "LA"], Latvia: ["en Lettonie", "LV"], Lebanon: ["au Liban", "LB"],
  Libya: ["en Libye", "LY"], Lithuania: ["en Lituanie", "LT"], Luxembourg: ["au Luxembourg", "LU"], Madagascar: ["à Madagascar", "MG"],
  Mali: ["au Mali", "ML"], Mauritania: ["en Mauritanie", "MR"], Mauritius: ["à Maurice", "MU"], Mexico: ["au Mexique", "MX"],
  Moldova: ["en Moldavie", "MD"], Monaco: ["à Monaco", "MC"], Morocco: ["au Maroc", "MA"], Myanmar: ["en Birmanie", "MM"],
  "New Zealand": ["en Nouvelle-Zélande", "NZ"], Nigeria: ["au Nigeria", "NG"], Norway: ["en Norvège", "NO"], Pakistan: ["au Pakistan", "PK"],
  Peru: ["au Pérou", "PE"], Poland: ["en Pologne", "PL"], Portugal: ["au Portugal", "PT"], Qatar: ["au Qatar", "QA"], Romania: ["en Roumanie", "RO"],
  Russia: ["en Russie", "RU"], Rwanda: ["au Rwanda", "RW"], "Saudi Arabia": ["en Arabie saoudite", "SA"], Senegal: ["au Sénégal", "SN"],
  Serbia: ["en Serbie", "RS"], Singapore: ["à Singapour", "SG"], Slovakia: ["en Slovaquie", "SK"], "South Africa": ["en Afrique du Sud", "ZA"],
  Spain: ["en Espagne", "ES"], Sudan: ["au Soudan", "SD"], Sweden: ["en Suède", "SE"], Switzerland: ["en Suisse", "CH"], Syria: ["en Syrie", "SY"],
  Thailand: ["en Thaïlande", "TH"], Togo: ["au Togo", "TG"], Tunisia: ["en Tunisie", "TN"], Turkey: ["en Turquie", "TR"], Ukraine: ["en Ukraine", "UA"],
  Venezuela: ["au Venezuela", "VE"], Vietnam: ["au Vietnam", "VN"], Yemen: ["au Yémen", "YE"],
  "the Central African Republic": ["en Centrafrique", "CF"], "the Comoros": ["aux Comores", "KM"],
  "the Democratic Republic of the Congo": ["en République démocratique du Congo", "CD"], "the Republic of the Congo": ["au Congo", "CG"],
  "the Dominican Republic": ["en République dominicaine", "DO"], "the Holy See": ["près le Saint-Siège", "VA"], "the Netherlands": ["aux Pays-Bas", "NL"],
  "the Republic of Korea": ["en Corée du Sud", "KR"], "the United Arab Emirates": ["aux Émirats arabes unis", "AE"],
  "the United Kingdom": ["au Royaume-Uni", "GB"], "the United States": ["aux États-Unis", "US"],
}; // prettier-ignore

const BLANK = { scope: "fr", portfolio: "", organization: "", territories: [] } as const;

function officeOf(position: string): Office | undefined {
  if (position === "Permanent Representative to the United Nations")
    return {
      ...BLANK,
      masculine: "ambassadeur de France à l'ONU",
      feminine: "ambassadrice de France à l'ONU",
    };
  if (position === "Chief of Staff of the Army")
    return {
      ...BLANK,
      masculine: "chef d'état-major de l'armée de terre",
      feminine: "cheffe d'état-major de l'armée de terre",
      organization: "armée de terre",
    };
  const post = POSTS[/^[Aa]mbassador to (.*)$/.exec(position)?.[1] ?? ""];
  if (post === undefined) return undefined;
  const [inFrench, country] = post;
  return {
    ...BLANK,
    masculine: `ambassadeur de France ${inFrench}`,
    feminine: `ambassadrice de France ${inFrench}`,
    territories: [`geo:${country}`],
  };
}

export function ambassadors(shared: URL): Term[] {
  const rows = readTable(new URL("people/france_ministers_wikidata.tsv", shared), "\t");
  const terms = [...groupBy(rows, (row) => row["position"] ?? "")].flatMap(([position, own]) => {
    const office = officeOf(position);
    return office === undefined ? [] : own.map((row) => termOf(row, office));
  });
  return succeeded(terms.filter(({ start, end }) => start !== "" && (end === "" || start <= end)));
}

function termOf(row: Readonly<Record<string, string>>, office: Office): Term {
  const gender: Gender = row["gender"] === "female" ? "f" : row["gender"] === "male" ? "m" : "";
  const id = row["personID"] ?? "";
  const date = (field: string): string => (isDate(row[field] ?? "") ? (row[field] ?? "") : "");
  return {
    person: {
      name: (row["person"] ?? "").replaceAll("’", "'"),
      gender,
      country: "FR",
      aliases: [],
      ...(/^Q\d+$/.test(id) ? { wikidata: id } : {}),
    },
    office,
    start: date("start"),
    end: date("end"),
    source: SOURCE,
  };
}

/** Nobody keeps such a post for longer: where the source's dates say so, the end is that of a life. */
const LONGEST_YEARS = 7;
const yearOf = (date: string): number => Number(date.slice(0, "2020".length));

/** A post has one holder: a term ends where the next one began, if the source says no end, a later one or none credible. */
const succeeded = (terms: readonly Term[]): Term[] =>
  terms.flatMap((term) => {
    const [next = ""] = terms
      .filter(({ office, start }) => office === term.office && start > term.start)
      .map(({ start }) => start)
      .sort();
    const end = next !== "" && (term.end === "" || next < term.end) ? next : term.end;
    return end !== "" && yearOf(end) - yearOf(term.start) > LONGEST_YEARS ? [] : [{ ...term, end }];
  });
