import { baseUrl } from "@tools/contract";
import { stockAjv } from "@tools/contract/ajv";
import { escapePointer, isObject, type Json, type JsonObject } from "@tools/contract/json";
import type { Ajv2020, ErrorObject, Options, ValidateFunction } from "ajv/dist/2020.js";
import { longestTested } from "../analysis/pattern-cost.ts";
import { Document, keywordsOf } from "../document/document.ts";
import { addForeignFormats } from "../document/foreign-formats.ts";
import type { Schema } from "../document/keywords.ts";
import { partialErrors } from "./partial-errors.ts";
import { secondValidatorOf } from "./second-validator.ts";
import { withUnknownTags } from "./unknown-tags.ts";

/** A schema, as two independent validators understand it. */
export interface Validator {
  /** Whether Ajv accepts a payload; undefined where it fails, or where a pattern would take too long on a string. */
  accepts(payload: Json): boolean | undefined;
  /** Everything that Ajv finds wrong with a payload; undefined where it fails. It takes much longer than `accepts`. */
  violations(payload: Json): readonly Violation[] | undefined;
  /** Whether the other validator accepts or rejects a payload, too. */
  confirms(payload: Json, isAccepted: boolean): boolean;
}

export interface Violation {
  /** Where: it includes the name of a missing or unknown property. */
  readonly path: string;
  readonly message: string;
  /** Whether it only explains another violation: an alternative of an `anyOf` that no alternative meets. */
  readonly isPartial: boolean;
}

/** The validators of a document, by the pointer of a schema in it. Each is compiled when it is first called. */
export function validatorsOf(schema: Schema): (pointer: string) => Validator {
  const id = isObject(schema) && typeof schema["$id"] === "string" ? schema["$id"] : defaultId;
  const document = isObject(schema) ? { ...schema, $id: id } : schema;
  let index: Document | undefined;
  const indexed = (): Document => {
    index ??= new Document(document);
    return index;
  };
  // Without all errors, the code nests a block for each property, and engines take minutes to compile a thousand of them.
  const accepting = compiledBy(document, id, () => ({ allErrors: isWide(indexed()) }));
  const reporting = compiledBy(document, id, () => ({ allErrors: true, verbose: true }));
  let longest: number | undefined;
  let second: ReturnType<typeof secondValidatorOf> | undefined;
  return (pointer) => ({
    accepts(payload) {
      longest ??= longestString(indexed());
      return hasLongerString(payload, longest) ? undefined : attempt(() => accepting(pointer)?.(payload));
    },
    violations: (payload) =>
      attempt(() => {
        const validate = reporting(pointer);
        if (validate === undefined) return undefined;
        if (validate(payload)) return [];
        const errors = validate.errors ?? [];
        const partial = partialErrors(errors, indexed());
        return withUnknownTags(errors).map((error) => violation(error, partial.has(error) || !errors.includes(error)));
      }),
    confirms(payload, isAccepted) {
      second ??= secondValidatorOf(document);
      return second(pointer, payload) === isAccepted;
    },
  });
}

/** Whether a keyword of a document has very many entries. */
const isWide = (document: Document): boolean =>
  [...document.locations()].some((location) =>
    Object.values(keywordsOf(location)).some((argument) => typeof argument === "object" && Object.keys(argument ?? {}).length > 500),
  );

/** How long a string may be so that no pattern takes too long on it. */
const longestString = (document: Document): number =>
  Math.min(
    ...[...document.locations()]
      .flatMap((location) => {
        const { pattern, patternProperties } = keywordsOf(location);
        return [typeof pattern === "string" ? [pattern] : [], isObject(patternProperties) ? Object.keys(patternProperties) : []].flat();
      })
      .map(longestTested),
  );

function hasLongerString(payload: Json, longest: number): boolean {
  if (typeof payload === "string") return payload.length > longest;
  if (typeof payload !== "object" || payload === null) return false;
  return Object.entries(payload).some(([key, inner]) => key.length > longest || hasLongerString(inner, longest));
}

/** The validators of one Ajv, by pointer; undefined for what it can't compile. */
function compiledBy(document: Schema, id: string, options: () => Options): (pointer: string) => ValidateFunction | undefined {
  const compiled = new Map<string, ValidateFunction | undefined>();
  let ajv: Ajv2020 | undefined;
  return (pointer) => {
    if (!compiled.has(pointer)) {
      const $ref = `${id}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
      compiled.set(
        pointer,
        attempt(() => {
          ajv ??= stockAjvOf(document, id, options());
          return ajv.compile({ $ref });
        }),
      );
    }
    return compiled.get(pointer);
  };
}

function stockAjvOf(document: Schema, id: string, options: Options): Ajv2020 {
  // Most schemas are applied a few times only: optimizing their code takes longer.
  // To decide whether to inline a reference, Ajv looks through constants in time that doubles with each level of arrays.
  const ajv = stockAjv({
    ownProperties: true,
    logger: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
    ...options,
  });
  addForeignFormats(ajv);
  ajv.addSchema(document, id);
  return ajv;
}

/** Ajv can't compile some schemas, and fails on some payloads. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

const defaultId = `${baseUrl}document.json`;

function violation({ instancePath, message = "is rejected", params }: ErrorObject, isPartial: boolean): Violation {
  const raw: unknown = params;
  const facts = isObject(raw) ? raw : {};
  const property = facts["missingProperty"] ?? facts["additionalProperty"] ?? facts["unevaluatedProperty"];
  const path = typeof property === "string" ? `${instancePath}/${escapePointer(property)}` : instancePath;
  return { path, message: `${instancePath === "" ? "it" : instancePath} ${message}${detail(facts)}`, isPartial };
}

/** The values that Ajv leaves out of its message. */
function detail(facts: JsonObject): string {
  const value = facts["additionalProperty"] ?? facts["unevaluatedProperty"] ?? facts["allowedValue"];
  if (value !== undefined) return `: ${JSON.stringify(value)}`;
  const values = facts["allowedValues"];
  return Array.isArray(values) ? `: ${values.map((each) => JSON.stringify(each)).join(", ")}` : "";
}
