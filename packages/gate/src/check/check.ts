import { isUtf8 } from "node:buffer";
import bundle from "@session-schema/schemas/bundle.json" with { type: "json" };
import { contractHash, type Issue } from "@session-schema/validators";
import { models } from "@session-schema/validators/models";
import { type ByteValidator, byteValidatorOf, type Schema } from "@tools/byte-validator";
import { contractHeader, issuesHeader, modelHeader, omittedHeader, type ResultHeaders, resultHeader } from "./header-names.ts";
import { issuesJson } from "./issues-json.ts";

/** What the contract says about a message. */
export interface Result {
  readonly accepted: boolean;
  /** At most 100. */
  readonly issues: readonly Issue[];
  readonly headers: ResultHeaders;
}

/** Checks the body of a message. Never throws, and never changes the bytes. */
export type Check = (body: Uint8Array) => Result;

export type Mode = "strict" | "tolerant";

/** The names of the models. */
export const modelNames: readonly string[] = Object.keys(models);

export interface CheckOptions {
  /** One of `modelNames`. */
  readonly model: string;
  readonly mode: Mode;
  /** A longer message is rejected without being parsed. */
  readonly maxBytes: number;
}

/** The check of a model. All messages without issues have the same result, so that an engine can prepare their headers once. */
export function checkOf({ model: name, mode, maxBytes }: CheckOptions): Check {
  const model = new Map<string, Model>(Object.entries(models)).get(name);
  if (model === undefined) throw new Error(`There is no model ${name}.`);
  const validate = mode === "strict" ? model.validate : model.read;
  const validateJson = mode === "strict" ? model.validateJson : model.readJson;
  const clean = resultOf(name, { ok: true });
  const bytes = byteValidator(name);
  return (body) => {
    if (body.byteLength <= maxBytes && isUtf8(body) && bytes?.accept(body) === true) return clean; // as nearly all are
    const parsed = body.byteLength > maxBytes ? undefined : parse(body);
    const outcome = parsed === undefined ? validateJson(body, { maxBytes }) : validate(parsed.value);
    return outcome.ok && (outcome.issues ?? []).length === 0 ? clean : resultOf(name, outcome);
  };
}

function byteValidator(name: string): ByteValidator | undefined {
  const schemas = Object.entries(bundle.$defs as unknown as Readonly<Record<string, Schema>>); // load has checked them
  const schema = schemas.find(([title]) => title === name)?.[1];
  return schema && byteValidatorOf(schema, (id) => schemas.find(([, each]) => each.$id === id)?.[1]);
}

function resultOf(model: string, { ok, issues = [], omitted = 0 }: Outcome): Result {
  const { json, count } = issuesJson(issues);
  const left = issues.length - count + omitted;
  const headers = {
    [contractHeader]: contractHash,
    [modelHeader]: model,
    [resultHeader]: ok ? ("accepted" as const) : ("rejected" as const),
    ...(issues.length === 0 ? {} : { [issuesHeader]: json }),
    ...(left === 0 ? {} : { [omittedHeader]: String(left) }),
  };
  return { accepted: ok, issues, headers };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The value of a JSON text; undefined for other bytes, which the validators explain. */
function parse(body: Uint8Array): { readonly value: unknown } | undefined {
  if (!isUtf8(body)) return undefined; // an exception of the decoder takes longer than the whole check
  try {
    return { value: JSON.parse(utf8.decode(body)) };
  } catch {
    return undefined;
  }
}

/** The functions that are called here. Every model has them. */
interface Model {
  readonly validate: (value: unknown) => Outcome;
  readonly read: (value: unknown) => Outcome;
  readonly validateJson: (body: Uint8Array, options: { readonly maxBytes: number }) => Outcome;
  readonly readJson: (body: Uint8Array, options: { readonly maxBytes: number }) => Outcome;
}

interface Outcome {
  readonly ok: boolean;
  readonly issues?: readonly Issue[] | undefined;
  readonly omitted?: number | undefined;
}
