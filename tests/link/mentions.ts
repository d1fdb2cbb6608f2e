/** Mentions made by hand, so that linking is tested apart from reading. */
import type {
  AmountMention,
  DateMention,
  FieldName,
  OrganizationMention,
  PersonMention,
  PlaceMention,
  QuantityMention,
  RoleMention,
} from "../../src/types.js";

interface Where {
  readonly field?: FieldName;
  readonly confidence?: number;
}
const base = (text: string, start: number, { field = "body", confidence = 0.9 }: Where) => ({
  field,
  text,
  start,
  end: start + text.length,
  rule: "test",
  confidence,
});

export function person(
  text: string,
  start: number,
  options: Where & Partial<Pick<PersonMention, "gender" | "form" | "title">> = {},
): PersonMention {
  const { gender = null, form = "name", title } = options;
  return {
    kind: "person",
    ...base(text, start, options),
    gender,
    form,
    ...(title === undefined ? {} : { title }),
  };
}

export function role(
  holder: PersonMention,
  title: string,
  options: Partial<Pick<RoleMention, "portfolio" | "organization" | "territories" | "gender">> = {},
): RoleMention {
  const { portfolio = null, organization = null, territories = [], gender = null } = options;
  const { field, start, end } = holder;
  return {
    kind: "role", ...base(title, end + 2, { field }), title, portfolio, organization, territories, gender, person: { start, end },
  }; // prettier-ignore
}

export function place(
  text: string,
  start: number,
  candidates: readonly string[],
  options: Where & Pick<PlaceMention, "scores"> = {},
): PlaceMention {
  const { scores = [] } = options;
  return {
    kind: "place",
    ...base(text, start, options),
    form: "name",
    candidates,
    scores,
    type: "municipality",
  };
}

export function organization(
  text: string,
  start: number,
  options: Where & Partial<Pick<OrganizationMention, "type" | "standsFor" | "rule">> = {},
): OrganizationMention {
  const { type = "other", standsFor, rule = "organizations/head" } = options;
  return { kind: "organization", ...base(text, start, options), form: "name", type, standsFor, rule };
}

export function amount(text: string, start: number, value: number, currency = "CAD"): AmountMention {
  return {
    kind: "amount", ...base(text, start, {}), value, currency, currencySource: "stated", approximate: null, per: null,
  }; // prettier-ignore
}

export function quantity(text: string, start: number, value: number, unit: string): QuantityMention {
  return { kind: "quantity", ...base(text, start, {}), value, unit };
}

export function date(text: string, start: number, value: string): DateMention {
  return { kind: "date", ...base(text, start, {}), value, granularity: "day", anchored: true };
}
