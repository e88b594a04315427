import { models } from "@session-schema/validators/models";
import { readFixtures } from "@tools/conformance/runner";
import type { Contract } from "@tools/contract";
import { stockAjv, stockReport } from "@tools/contract/ajv";
import type { JsonObject } from "@tools/contract/json";
import { resolverOf, tolerantSchema } from "@tools/contract/schema";
import fc from "fast-check";
import type { Disagreement } from "./disagreements.ts";
import { payloadArbitrary } from "./payloads.ts";

/** Generates payloads, and returns the first five on which stock Ajv and the TypeScript validators disagree, in either mode. */
export async function stockDisagreements(
  contract: Contract,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<Disagreement[]> {
  const report = stockReport(contract);
  const readers = tolerantValidators(contract);
  const found = fc.sample(payloadArbitrary(await readFixtures()), { numRuns: count, seed }).flatMap(({ model, payload }) => {
    const { read, validate } = models[model as keyof typeof models]; // every payload is generated for a model
    const strict = validate(payload);
    const listed = strict.ok ? [] : strict.issues;
    const expected = report(model, payload);
    const isRead = readers.get(model)?.(payload) === true;
    const faults = [
      ...(strict.ok === (expected.length === 0) ? [] : [`strict: ${strict.ok}, stock Ajv: ${expected.length === 0}`]),
      ...(isSame(listed, expected) || (!strict.ok && strict.omitted > 0) ? [] : [`${paths(listed)}, stock Ajv: ${paths(expected)}`]),
      ...(read(payload).ok === isRead ? [] : [`tolerant: ${!isRead}, stock Ajv: ${isRead}`]),
    ];
    return faults.length === 0 ? [] : [{ model, text: JSON.stringify(payload), faults }];
  });
  return found.slice(0, 5);
}

type IssuePath = { readonly instancePath: string; readonly keyword: string };

const paths = (issues: readonly IssuePath[]): string =>
  issues
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
    .sort()
    .join(", ");

const isSame = (a: readonly IssuePath[], b: readonly IssuePath[]): boolean => paths(a) === paths(b);

/** Stock Ajv over the tolerant rendering of each model, by its name. */
function tolerantValidators(contract: Contract): ReadonlyMap<string, Validator> {
  const ajv = stockAjv({ ownProperties: true, strictNumbers: true });
  const resolver = resolverOf(contract);
  const schemas = contract.models.map((model) => ({ name: model.name, schema: tolerantSchema(model, resolver) }));
  for (const { schema } of schemas) ajv.addSchema(schema);
  const validatorOf = (schema: JsonObject): Validator => {
    const validate = ajv.getSchema(String(schema["$id"]));
    if (validate === undefined) throw new Error(`no schema ${schema["$id"]}`);
    return (payload) => validate(payload) === true;
  };
  return new Map(schemas.map(({ name, schema }) => [name, validatorOf(schema)]));
}

type Validator = (payload: unknown) => boolean;
