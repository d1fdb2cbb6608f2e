/** The page: takes a text, asks the service, shows the answer. */
import { TagError, readFile, samples, tag } from "./api.js";
import { createCard } from "./card.js";
import { byId, h } from "./dom.js";
import { COUNTRIES, KINDS, KIND_NAMES } from "./labels.js";
import { resultView } from "./result.js";

const form = byId("formulaire", HTMLFormElement);
const page = byId("page", HTMLTextAreaElement);
const drop = byId("depot", HTMLElement);
const sampleMenu = byId("exemple", HTMLSelectElement);
const fileInput = byId("fichier", HTMLInputElement);
const nature = byId("nature", HTMLSelectElement);
const date = byId("date", HTMLInputElement);
const country = byId("pays", HTMLSelectElement);
const submit = byId("baliser", HTMLButtonElement);
const status = byId("etat", HTMLElement);
const result = byId("resultat", HTMLElement);
const welcome = byId("accueil", HTMLElement);
const card = createCard(byId("fiche", HTMLElement), result);

/** The call under way; a new one ends it. @type {AbortController | undefined} */
let running;

/**
 * @param {string} text
 * @param {"ok" | "notice" | "error" | "busy"} tone
 * @param {string} [detail]
 */
function say(text, tone, detail) {
  status.dataset["tone"] = tone;
  status.replaceChildren(text, ...(detail === undefined ? [] : [h("small", { lang: "en" }, detail)]));
}

/** @returns {import("./api.js").Article} */
function article() {
  const given = nature.value === "body" ? { body: page.value } : { text: page.value };
  return {
    ...given,
    ...(date.value === "" ? {} : { publishedAt: date.value }),
    ...(country.value === "" ? {} : { country: country.value }),
  };
}

async function run() {
  running?.abort();
  const call = new AbortController();
  running = call;
  submit.setAttribute("aria-busy", "true");
  result.setAttribute("aria-busy", "true");
  say("Balisage en cours…", "busy");
  try {
    const { record } = await tag(article(), call.signal);
    const { nodes, summary, tone } = resultView(record);
    card.use(record);
    welcome.hidden = true;
    form.classList.add("done");
    result.replaceChildren(...nodes);
    say(summary, tone);
    result.focus({ preventScroll: true });
    status.scrollIntoView({ block: "start" });
  } catch (error) {
    if (call.signal.aborted) return;
    result.replaceChildren();
    card.hide();
    if (error instanceof TagError) say(error.message, "error", error.detail);
    else
      say(
        "La réponse n’a pas pu être affichée : une erreur de cette page, à signaler.",
        "error",
        String(error),
      );
    page.focus();
  } finally {
    if (running === call) {
      submit.removeAttribute("aria-busy");
      result.removeAttribute("aria-busy");
    }
  }
}

/** @param {string} text */
function take(text) {
  page.value = text;
  page.scrollTop = 0;
  page.setSelectionRange(0, 0);
}

/** @param {File | undefined} file */
async function takeFile(file) {
  if (file === undefined) return;
  take(await readFile(file));
  sampleMenu.value = "";
  say(`« ${file.name} » est prêt à baliser.`, "ok");
  submit.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void run();
});
form.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void run();
});
byId("effacer", HTMLButtonElement).addEventListener("click", () => {
  running?.abort();
  take("");
  sampleMenu.value = "";
  fileInput.value = "";
  result.replaceChildren();
  status.replaceChildren();
  card.hide();
  welcome.hidden = false;
  form.classList.remove("done");
  page.focus();
});
fileInput.addEventListener("change", () => void takeFile(fileInput.files?.[0]));
for (const name of ["dragenter", "dragover"]) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
}
for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  const file = event.dataTransfer?.files[0];
  if (file === undefined) return;
  event.preventDefault();
  void takeFile(file);
});

country.append(...COUNTRIES.map(([code, name]) => h("option", { value: code }, name)));
byId("legende", HTMLElement).append(
  ...KIND_NAMES.map((kind) =>
    h("li", null, h("span", { class: "sample", "data-kind": kind }, KINDS[kind].many)),
  ),
);
const known = await samples();
sampleMenu.append(...known.map(({ id, title }) => h("option", { value: id }, title)));
sampleMenu.disabled = known.length === 0;
sampleMenu.addEventListener("change", () => {
  const chosen = known.find(({ id }) => id === sampleMenu.value);
  if (chosen !== undefined) take(chosen.text);
});
