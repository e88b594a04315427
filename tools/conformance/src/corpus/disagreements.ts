import { models } from "@session-schema/validators/models";
import { readerFault, strictFault } from "@tools/conformance/agreement";
import { askRunner, readFixtures } from "@tools/conformance/runner";
import fc from "fast-check";
import type { Language } from "./languages.ts";
import { payloadArbitrary } from "./payloads.ts";

/** The seed of generated payloads. Set CORPUS_SEED to change it. */
export const seed: number = Number(process.env["CORPUS_SEED"] ?? 1);

/** A payload on which a language and the TypeScript validators disagree. */
export interface Disagreement {
  readonly model: string;
  /** The payload, as JSON. */
  readonly text: string;
  readonly faults: readonly string[];
}

/** Generates payloads, and returns the first five on which a language and the TypeScript validators disagree. */
export async function disagreements(
  language: Language,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<Disagreement[]> {
  const payloads = fc.sample(payloadArbitrary(await readFixtures()), { numRuns: count, seed });
  const texts = payloads.map(({ model, payload }) => ({ model, text: JSON.stringify(payload) }));
  const responses = await askRunner(
    language.folder,
    (["read", "validate"] as const).flatMap((op) => texts.map((each) => ({ op, ...each }))),
  );
  const [readings, validations] = [responses.slice(0, texts.length), responses.slice(texts.length)];
  const found = payloads.flatMap(({ model, payload }, index) => {
    const { read, validate } = models[model as keyof typeof models]; // every payload is generated for a model
    const result = read(payload);
    const strict = validate(payload);
    const pointers = result.issues.filter(({ tolerated }) => !tolerated).map(({ instancePath }) => instancePath);
    const expected = { payload, value: result.ok ? result.value : undefined, accepted: result.ok, pointers };
    const faults = [
      readerFault(readings[index] ?? { accepted: false }, expected),
      strictFault(validations[index] ?? { accepted: false }, { accepted: strict.ok, issues: strict.ok ? [] : strict.issues }),
    ].filter((fault) => fault !== undefined);
    return faults.length === 0 ? [] : [{ model, text: texts[index]?.text ?? "", faults }];
  });
  return found.slice(0, 5);
}
