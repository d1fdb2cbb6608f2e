/** The examples that end each command's help. */

export const EXAMPLES: Readonly<Record<string, string>> = {
  tag: `  repere tag page.txt                            a page as scraped, shown with its entities in colour
  repere tag --format jsonl pages/ > tags.jsonl  every page of a folder, one record a line
  repere tag --input plain --published-at 2020-08-22 < article.txt
                                                 the article's text alone; dates count from the 22nd
  repere tag feed.xml archive.jsonl.gz export.csv
                                                 feeds, articles, tables; each by its extension, gzipped or not
  curl -s https://example.org/rss | repere tag --input feed
  repere tag articles.jsonl --out tags.csv       one row an article; the file appears when all is done
  repere tag --explain blocks page.html          why each block of a page got its label
  repere tag --explain mentions page.html        each mention with its value and the rule that found it
  repere tag --profile notre-journal.yaml page.html
  repere tag --gazetteer nos-noms.csv page.txt
  repere tag --names nos-noms.bin pages/         names by a model of your own (repere train names --help)
  curl -s https://example.org/a.txt | repere tag | jq '.topics[].label'

Exit status: 0 all tagged; 1 some articles refused (each is a line on stderr and a record with
status "error"); 2 the call itself is wrong.
`,
  serve: `  repere serve                http://127.0.0.1:8080: the page, and POST /v1/tag
  repere serve --port 9000    another port (or REPERE_PORT=9000)
  repere serve --profile notre-journal.yaml
`,
  schema: `  repere schema record > tag-record.schema.json
  repere schema article | jq '.properties | keys'
`,
  evaluate: `  repere evaluate tests/gold
`,
  train: `  repere train names corpus/ --from base            brat, CoNLL, JSONL below the folder → names.bin, names.md
  repere train names a.jsonl b.conll --dev held-out/ --output nos-noms.bin
  repere train names corpus/ --type MISC=event --type TEAM=organization --type STREET=none
  repere train names more/ --from nos-noms.bin --output nos-noms-2.bin

Exit status: 0 all read; 1 some of the input refused (each is a line on stderr; the rest was learned);
2 the call itself is wrong.
`,
  worker: `  repere worker
`,
  completion: `  source <(repere completion bash)                              # in ~/.bashrc
  source <(repere completion zsh)                               # in ~/.zshrc, after compinit
  repere completion fish > ~/.config/fish/completions/repere.fish
`,
};
