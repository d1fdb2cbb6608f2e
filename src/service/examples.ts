/** The examples of the OpenAPI document. A test checks each against its schema, and every offset. */
import type { Article, TagRecord } from "../schema.js";
import type { Problem } from "./problems.js";

const BODY = "La mairesse Odile Fortin annonce 2,2 M$ pour le transport en commun de Rimouski.";

export const EXAMPLE_ARTICLE: Article = {
  title: "Plus d'autobus à Rimouski",
  body: BODY,
  publishedAt: "2026-05-12",
  country: "CA",
};

export const EXAMPLE_RECORD: TagRecord = {
  schema: "repere/1",
  id: "rep:article/5c1f0e7a9b34d2c8",
  status: "tagged",
  title: "Plus d'autobus à Rimouski",
  publishedAt: "2026-05-12",
  language: { code: "fr", confidence: 0.99 },
  country: "CA",
  body: BODY,
  teasers: [],
  entities: [
    {
      kind: "person",
      id: "rep:person/odile-fortin",
      name: "Odile Fortin",
      salience: 0.62,
      confidence: 0.97,
      mentions: [{ field: "body", start: 12, end: 24, text: "Odile Fortin", form: "name" }],
      roles: [
        {
          text: "mairesse",
          title: "mairesse",
          portfolio: null,
          organization: null,
          territories: [],
          field: "body",
          start: 3,
          end: 11,
        },
      ],
      gender: "f",
    },
    {
      kind: "amount",
      id: "rep:amount/2200000-cad",
      name: "2,2 M$",
      salience: 0.3,
      confidence: 0.98,
      mentions: [{ field: "body", start: 33, end: 39, text: "2,2 M$", form: "name" }],
      value: 2_200_000,
      currency: "CAD",
      currencySource: "inferred",
      approximate: null,
      per: null,
    },
  ],
  topics: [
    {
      id: "transport-en-commun",
      label: "transport en commun",
      broader: ["transport"],
      iptc: [],
      score: 0.81,
      evidence: [{ field: "body", start: 48, end: 67, text: "transport en commun", weight: 1 }],
    },
  ],
  keyphrases: [{ text: "transport en commun", score: 0.9 }],
  pipeline: { version: "0.1.0", model: "none", gazetteer: "0", taxonomy: "0" },
};

export const EXAMPLE_PROBLEM: Problem = {
  type: "urn:repere:problem:invalid-article",
  title: "a field of the article is not as the contract says",
  status: 422,
  detail: "text: expected one of text, body and html, got none",
  instance: "/v1/tag",
  code: "INVALID_ARTICLE",
  requestId: "req-1",
};
