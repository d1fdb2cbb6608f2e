/** Misread characters in the fields of an article. */
import { describe, expect, it } from "vitest";
import { mendArticle } from "../../src/ingest/mend.js";
import { read } from "./items.js";

describe("articles", () => {
  it("page and title are repaired, and it is said", async () => {
    const [item] = await read(JSON.stringify({ title: "QuÃ©bec annonce", text: "L'Ã©tÃ© ici" }), { kind: "json" });
    expect(item?.article).toEqual({ title: "Québec annonce", text: "L'été ici" });
    expect(item?.notes).toEqual([{ code: "mojibake-repaired", message: "3 caractères mal décodés (« Ã© » pour « é ») réparés." }]);
  }); // prettier-ignore
  it("a body is taken exactly as it is, and what is wrong with it said", () => {
    const article = { title: "QuÃ©bec", body: "L'Ã©tÃ© ici" };
    const mended = mendArticle(article);
    expect(mended.article).toBe(article);
    expect(mended.notes).toMatchObject([
      { code: "mojibake", message: /^2 caractères mal décodés dans body/ },
    ]);
  });
  it("a sound article comes back the same, without a note", () => {
    const article = { title: "Québec", text: "L'été ici" };
    expect(mendArticle(article)).toEqual({ article, notes: [] });
    expect(mendArticle(article).article).toBe(article);
  });
});
