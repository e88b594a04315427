import type { JsonObject } from "@tools/contract/json";
import type { UnionChange } from "../../analysis/union-change.ts";
import type { Branch, TaggedUnion } from "../../document/tagged-union.ts";
import { code, quote } from "../../wording/words.ts";
import type { Finding, Position } from "../rule.ts";

/** What became of the union that both versions have there, if they have one. */
export const keptUnions = ({ union }: Position): Extract<UnionChange, { readonly kind: "kept" }>[] =>
  union?.kind === "kept" ? [union] : [];

/** What a finding states about the branch that it is about. Payloads of its model show it. */
export const aboutBranch = (
  { analysis }: Position,
  { tag }: TaggedUnion,
  { definition }: Branch,
): Pick<Finding, "subject" | "model" | "property" | "probes"> => ({
  subject: tag,
  model: definition.name,
  property: tag,
  probes: analysis.samples([definition.location]),
});

/** A branch as a phrase: model `Circle` for `kind` `"circle"`. */
export const branchPhrase = ({ before, after = before, subject = "", model = "" }: Finding): string =>
  `model ${code(model)} for ${code(subject)} ${quote(after)}`;

/** The names of the models of a union. */
export const modelNames = ({ branches }: TaggedUnion): string[] => branches.map(({ definition }) => definition.name);

/** A model of fixtures, with the string of its tag. */
export const modelFixture = (tag: string, value: string): JsonObject => ({
  type: "object",
  properties: { [tag]: { const: value }, size: { type: "number" } },
  required: [tag],
  additionalProperties: false,
});

const $defs: Readonly<Record<"Circle" | "Square", JsonObject>> = {
  Circle: modelFixture("kind", "circle"),
  Square: modelFixture("kind", "square"),
};

/** A document of fixtures: a union of some models. */
export const unionFixture = (models: readonly ("Circle" | "Square")[], more: JsonObject = {}): JsonObject => ({
  oneOf: models.map((name) => ({ $ref: `#/$defs/${name}` })),
  ...more,
  $defs,
});

/** A document of fixtures: an object, and the models of the unions. */
export const objectFixture: JsonObject = {
  type: "object",
  properties: { kind: { type: "string" }, size: { type: "number" } },
  required: ["kind"],
  additionalProperties: false,
  $defs,
};
