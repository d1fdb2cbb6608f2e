/** Who may import what (docs/design.md): read from the import statements of src, so that a breach names its file. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

interface Import {
  /** File below src, such as `link/index.ts`. */
  readonly from: string;
  /** File below src, or the name of a package or of a module of Node. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const filesBelow = (folder: string, endings: readonly string[]): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => join(folder, name));

const SOURCES = filesBelow("src", [".ts"]).filter((name) => !name.endsWith(".d.ts"));
const PARSED = new Map(
  SOURCES.map((name) => [
    relative("src", name),
    ts.createSourceFile(name, readFileSync(join(ROOT, name), "utf8"), ts.ScriptTarget.ESNext, true),
  ]),
);

function importsOf(from: string, file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const { text } = specifier;
    const to = text.startsWith(".") ? join(dirname(from), text).replace(/\.js$/, ".ts") : text;
    found.push({ from, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const IMPORTS = [...PARSED].flatMap(([from, file]) => importsOf(from, file));

const roomOf = (file: string): string => (file.includes("/") ? file.slice(0, file.indexOf("/")) : file);
const isOurs = (to: string): boolean => to.endsWith(".ts");
const isNode = (to: string): boolean => to.startsWith("node:");
const packageOf = (to: string): string =>
  to
    .split("/")
    .slice(0, to.startsWith("@") ? 2 : 1)
    .join("/");
const show = ({ from, to }: Import): string => `${from} imports ${to}`;

/** The rooms of the flow. They are pure: what they need is handed to them. */
const STAGES = ["clean", "language", "text", "extract", "link", "topics", "recommend"];
const GROUND = new Set(["text", "model", "types.ts", "facts.ts", "errors.ts", "schema.ts"]);

const breaches = (isBreach: (one: Import) => boolean): string[] => IMPORTS.filter(isBreach).map(show);

describe("who imports what", () => {
  it("sees the imports at all", () => {
    expect(SOURCES.length).toBeGreaterThan(60);
    expect(IMPORTS.length).toBeGreaterThan(SOURCES.length);
    expect(IMPORTS).toContainEqual({ from: "link/index.ts", to: "link/persons.ts", typeOnly: false });
    expect(IMPORTS.filter(({ to }) => isOurs(to) && !PARSED.has(to)).map(show)).toEqual([]);
  });

  it("errors imports nothing, types only the types of schema, facts only those of types, schema only its package", () => {
    expect(breaches(({ from }) => from === "errors.ts")).toEqual([]);
    expect(
      breaches(({ from, to, typeOnly }) => from === "facts.ts" && (to !== "types.ts" || !typeOnly)),
    ).toEqual([]);
    expect(
      breaches(({ from, to, typeOnly }) => from === "types.ts" && (to !== "schema.ts" || !typeOnly)),
    ).toEqual([]);
    expect(breaches(({ from, to }) => from === "schema.ts" && packageOf(to) !== "@sinclair/typebox")).toEqual(
      [],
    );
  });

  it.each(STAGES)(
    "%s imports itself, text, model, types, errors and schema, and nothing beside or after it",
    (stage) => {
      expect(
        breaches(
          ({ from, to }) =>
            roomOf(from) === stage && isOurs(to) && roomOf(to) !== stage && !GROUND.has(roomOf(to)),
        ),
      ).toEqual([]);
    },
  );

  it("model imports only errors: a sequence model knows nothing of what it labels", () => {
    expect(
      breaches(
        ({ from, to }) =>
          roomOf(from) === "model" && isOurs(to) && !["model", "errors.ts"].includes(roomOf(to)),
      ),
    ).toEqual([]);
  });

  it("text imports no stage, and only types and errors of the rest", () => {
    expect(
      breaches(
        ({ from, to }) =>
          roomOf(from) === "text" &&
          isOurs(to) &&
          !["text", "types.ts", "facts.ts", "errors.ts"].includes(roomOf(to)),
      ),
    ).toEqual([]);
  });

  it("only the pipeline imports several stages, and resources their readers of data", () => {
    const stagesOf = new Map<string, Set<string>>();
    for (const { from, to } of IMPORTS) {
      const room = roomOf(to);
      // The reading form of a text is ground for all; what a stage calls its own noun may be named as a type.
      if (!STAGES.includes(room) || room === "text" || roomOf(from) === room) continue;
      stagesOf.set(from, (stagesOf.get(from) ?? new Set()).add(room));
    }
    const several = [...stagesOf].filter(([, stages]) => stages.size > 1).map(([from]) => from);
    expect(several.sort()).toEqual(["pipeline.ts", "resources.ts"]);
    const read = IMPORTS.filter(
      ({ from, to }) => from === "resources.ts" && STAGES.includes(roomOf(to)) && roomOf(to) !== "text",
    );
    expect(read.map(({ to }) => to).sort()).toEqual(["extract/names/model/file.ts", "topics/taxonomy.ts"]);
  });

  it("nothing imports the service but the command line, and nothing the command line", () => {
    expect(
      breaches(({ from, to }) => roomOf(to) === "service" && !["service", "cli"].includes(roomOf(from))),
    ).toEqual([]);
    expect(breaches(({ from, to }) => roomOf(to) === "cli" && roomOf(from) !== "cli")).toEqual([]);
  });

  it("onnx is a door of its own, and knows of the flow only what a tagger of names is", () => {
    expect(breaches(({ from, to }) => roomOf(to) === "onnx" && roomOf(from) !== "onnx")).toEqual([]);
    const known = new Set(["types.ts", "errors.ts", "extract/names/sequence-tagger.ts"]);
    expect(
      breaches(
        ({ from, to }) => roomOf(from) === "onnx" && isOurs(to) && roomOf(to) !== "onnx" && !known.has(to),
      ),
    ).toEqual([]);
  });

  it("store and queue know only types and errors", () => {
    const known = new Set(["types.ts", "errors.ts", "schema.ts"]);
    expect(
      breaches(
        ({ from, to }) =>
          /^(?:store|queue)\//.test(from) &&
          isOurs(to) &&
          roomOf(to) !== roomOf(from) &&
          !known.has(roomOf(to)),
      ),
    ).toEqual([]);
  });

  /**
   * Which file brings in which package; a type costs nothing and is not counted. A package with two files needs a reason:
   * typebox describes in schema.ts and checks in validate.ts, which says what was expected.
   */
  const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
    "@sinclair/typebox": ["ingest/validate.ts", "schema.ts"],
  };
  it("each third-party package has one importing file", () => {
    const importers = new Map<string, Set<string>>();
    for (const { from, to, typeOnly } of IMPORTS) {
      if (isOurs(to) || isNode(to) || typeOnly) continue;
      importers.set(packageOf(to), (importers.get(packageOf(to)) ?? new Set()).add(from));
    }
    expect(importers.size).toBeGreaterThan(5);
    const shared = [...importers]
      .filter(([, files]) => files.size > 1)
      .map(([name, files]) => [name, [...files].sort()]);
    expect(Object.fromEntries(shared)).toEqual(IMPORTERS);
  });
});

describe("stages are pure", () => {
  const IMPURE_MODULES =
    /^node:(?:fs|child_process|net|http|https|http2|os|process|worker_threads|dns|tls)(?:\/|$)/;
  it.each(STAGES)("%s reads no file, network or process", (stage) => {
    expect(breaches(({ from, to }) => roomOf(from) === stage && IMPURE_MODULES.test(to))).toEqual([]);
  });

  /** What a stage must be handed as an argument, or leave to the doors. */
  const isImpure = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && ["console", "process", "fetch"].includes(node.text)) {
      // A property or a key of that name is no use of the global.
      const { parent } = node;
      return (
        !(ts.isPropertyAccessExpression(parent) && parent.name === node) && !ts.isPropertyAssignment(parent)
      );
    }
    if (ts.isPropertyAccessExpression(node))
      return ["Date.now", "Math.random", "performance.now"].includes(node.getText());
    return (
      ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0
    );
  };
  it.each(STAGES)("%s uses no clock, chance, environment or console", (stage) => {
    const uses: string[] = [];
    for (const [name, file] of PARSED) {
      if (roomOf(name) !== stage) continue;
      const visit = (node: ts.Node): void => {
        if (isImpure(node))
          uses.push(
            `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`,
          );
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
    expect(uses).toEqual([]);
  });
});

describe("size", () => {
  const MAX_LINES = 300;

  it.each(["src", "scripts", "tests"])(`no file below %s is over ${MAX_LINES} lines`, (folder) => {
    const long = filesBelow(folder, [".ts", ".mjs"])
      .map((name) => ({ name, lines: readFileSync(join(ROOT, name), "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ name, lines }) => `${name}: ${lines} lines`);
    expect(long).toEqual([]);
  });
});
