import { pointerSteps } from "@tools/contract/json";

/** A place in a schema, by what it is about. */
export interface SchemaPlace {
  /** The name of the model, or of its file without `.schema.json`; undefined for the document itself. */
  readonly model: string | undefined;
  /** The path in payloads. */
  readonly path: readonly string[];
  /** The keyword that the place ends with. */
  readonly keyword: string | undefined;
}

/**
 * What an address of a schema is about, such as the `schemaPath` of an issue: `…/session.schema.json#/properties/id/minLength`, or a pointer from a
 * document that has all models: `#/$defs/Session/properties/id`, `#/components/schemas/Session`. Undefined if the text isn't one.
 */
export function schemaPlaceOf(text: string, keywords: readonly string[]): SchemaPlace | undefined {
  const [, file, pointer = ""] = /^(?:\S*?([\w-]+)\.schema\.json)?(?:#(\/\S*)?)?$/.exec(text) ?? [];
  if (file === undefined && pointer === "") return undefined;
  const path: string[] = [];
  let model = file;
  const steps = pointerSteps(decoded(pointer));
  for (let at = 0; at < steps.length; at++) {
    const [step = "", next] = [steps[at], steps[at + 1]];
    const isName = step === "properties" || step === "$defs" || step === "schemas";
    if (isName && next !== undefined) {
      if (step === "properties") path.push(next);
      else model = next;
      at++;
    } else if (at === steps.length - 1 && keywords.includes(step)) return { model, path, keyword: step };
  }
  return { model, path, keyword: undefined };
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer; // a stray % is a character of a name
  }
}
