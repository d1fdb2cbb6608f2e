/**
 * A profile as a newsroom writes it, in YAML (JSON is YAML too). Who writes it is no programmer: each fault is said in
 * French, with the file, the line and the field.
 */
import { RepereError } from "../errors.js";
import { readYamlTree, YamlFault, type YamlNode } from "../text/yaml.js";
import type { BlockLabel } from "../types.js";
import {
  hostOf,
  LABELS,
  LINE_TESTS,
  lineKey,
  type ElementRule,
  type LineRule,
  type Profile,
} from "./profile.js";

const FIELDS = ["source", "url", "lines", "html", "byline", "section", "language", "country"] as const;
const LINE_FIELDS = [...LINE_TESTS, "label"] as const;
const ELEMENT_FIELDS = ["class", "id", "label"] as const;
const CODES = { language: /^[a-z]{2}$/, country: /^[A-Z]{2}$/ } as const;
/** A file this long is no profile. */
const MAX_LENGTH = 1_000_000;

type Fields<K extends string> = Partial<Record<K, YamlNode>>;

/** Reads one profile. Throws USAGE, its message and `where` naming file, line and field. */
export function parseProfile(text: string, name = "profil"): Profile {
  const bad = (line: number | undefined, message: string): RepereError => {
    const where = line === undefined ? name : `${name}:${line}`;
    return new RepereError("USAGE", `${where} : ${message}`, { where });
  };
  const reader = new ProfileReader(bad);
  if (text.length > MAX_LENGTH)
    throw bad(undefined, `le fichier est trop long pour un profil (${text.length} caractères)`);
  try {
    return reader.profile(readYamlTree(text));
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    throw bad(
      cause.line,
      `ce n'est pas du YAML. Mettez entre guillemets ("…") un texte qui contient « : » ou qui commence par un signe (${cause.message})`,
    );
  }
}

class ProfileReader {
  readonly #bad: (line: number, message: string) => RepereError;

  constructor(bad: (line: number, message: string) => RepereError) {
    this.#bad = bad;
  }

  profile(node: YamlNode): Profile {
    const fields = this.#fields(node, "le profil", FIELDS);
    const { source, url, byline, section, language, country } = fields;
    return Object.freeze({
      ...this.#given("source", source),
      ...(url === undefined ? {} : { url: this.#host(url) }),
      ...this.#given("byline", byline),
      ...this.#given("section", section),
      ...this.#given("language", language, "un code de deux lettres minuscules, comme fr"),
      ...this.#given("country", country, "un code de deux lettres majuscules, comme CA"),
      ...(fields.lines === undefined
        ? {}
        : { lines: this.#list(fields.lines, "lines", (item, at) => this.#line(item, at)) }),
      ...(fields.html === undefined
        ? {}
        : { html: this.#list(fields.html, "html", (item, at) => this.#element(item, at)) }),
    });
  }

  #line(node: YamlNode, at: string): LineRule {
    const fields = this.#fields(node, at, LINE_FIELDS);
    const [test, ...more] = LINE_TESTS.filter((name) => fields[name] !== undefined);
    if (test === undefined || more.length > 0)
      throw this.#bad(node.line, `${at} : on attend un et un seul de ${LINE_TESTS.join(", ")}`);
    const label = this.#label(fields.label, node, at);
    const value = fields[test] as YamlNode;
    if (test !== "between") return { label, [test]: this.#lineText(value, `${at}.${test}`) };
    const [from, to, ...rest] = value.kind === "list" ? value.items : [];
    if (from === undefined || to === undefined || rest.length > 0)
      throw this.#bad(value.line, `${at}.between : on attend deux textes, ["début", "fin"]`);
    return { label, between: [this.#lineText(from, `${at}.between`), this.#lineText(to, `${at}.between`)] };
  }

  #element(node: YamlNode, at: string): ElementRule {
    const fields = this.#fields(node, at, ELEMENT_FIELDS);
    const { class: className, id } = fields;
    const label = this.#label(fields.label, node, at);
    if ((className === undefined) === (id === undefined))
      throw this.#bad(node.line, `${at} : on attend class ou id, et un seul des deux`);
    const [name, value] = id === undefined ? ["class", className as YamlNode] : ["id", id];
    const token = this.#text(value, `${at}.${name}`);
    if (/[\s.#]/.test(token))
      throw this.#bad(
        value.line,
        `${at}.${name} : on attend un seul nom, sans point, dièse ni espace, et non « ${token} »`,
      );
    return id === undefined ? { label, class: token } : { label, id: token };
  }

  #label(node: YamlNode | undefined, rule: YamlNode, at: string): BlockLabel {
    if (node === undefined) throw this.#bad(rule.line, `${at} : il manque label (${LABELS.join(", ")})`);
    const text = this.#text(node, `${at}.label`);
    const label = LABELS.find((known) => known === text);
    if (label === undefined)
      throw this.#bad(
        node.line,
        `${at}.label : « ${text} » n'est pas une étiquette; on attend ${LABELS.join(", ")}`,
      );
    return label;
  }

  #lineText(node: YamlNode, at: string): string {
    const text = this.#text(node, at);
    // A sign or two would be everywhere or nowhere.
    if (!/[\p{L}\p{N}]/u.test(lineKey(text)))
      throw this.#bad(node.line, `${at} : on attend au moins une lettre ou un chiffre, et non « ${text} »`);
    return text;
  }

  #host(node: YamlNode): string {
    const text = this.#text(node, "url");
    const host = hostOf(text);
    if (host?.includes(".") !== true)
      throw this.#bad(node.line, `url : on attend l'adresse du site, comme echo.example, et non « ${text} »`);
    return host;
  }

  #given<K extends string>(name: K, node: YamlNode | undefined, code?: string): Partial<Record<K, string>> {
    if (node === undefined) return {};
    const text = this.#text(node, name);
    if (code !== undefined && !CODES[name as keyof typeof CODES].test(text))
      throw this.#bad(node.line, `${name} : on attend ${code}, et non « ${text} »`);
    return { [name]: text } as Record<K, string>;
  }

  #text(node: YamlNode, at: string): string {
    const text = node.kind === "text" ? node.text.trim() : "";
    if (text === "") throw this.#bad(node.line, `${at} : on attend un texte`);
    return text;
  }

  #list<T>(node: YamlNode, name: string, read: (item: YamlNode, at: string) => T): readonly T[] {
    if (node.kind !== "list")
      throw this.#bad(node.line, `${name} : on attend une liste, chaque élément précédé d'un tiret`);
    return node.items.map((item, index) => read(item, `${name}[${index + 1}]`));
  }

  #fields<K extends string>(node: YamlNode, at: string, known: readonly K[]): Fields<K> {
    if (node.kind !== "fields")
      throw this.#bad(node.line, `${at} : on attend des champs (« ${known[0]}: … »)`);
    for (const [name, { line }] of node.fields)
      if (!(known as readonly string[]).includes(name))
        throw this.#bad(line, `${at} : le champ « ${name} » est inconnu; on attend ${known.join(", ")}`);
    return Object.fromEntries(node.fields) as Fields<K>;
  }
}
