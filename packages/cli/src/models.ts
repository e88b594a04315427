import type { Issue } from "@session-schema/validators";
import { models as generated } from "@session-schema/validators/models";
import type { Mode } from "./contract.ts";
import { didYouMean, UsageError } from "./usage-error.ts";

/** What a model says about a value. */
export interface Verdict {
  readonly accepted: boolean;
  /** Everything that strict objects to; empty if there is nothing. */
  readonly issues: readonly Issue[];
  /** How many issues are not listed. */
  readonly omitted: number;
}

export const modelNames: readonly string[] = Object.keys(generated);

/** The name of a model as it is written, for a name in any capitals. Throws UsageError for one that is none. */
export function modelNamed(name: string): string {
  const found = modelNames.find((known) => known === name) ?? modelNames.find((known) => known.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(
    `there is no model ${JSON.stringify(name)}.${didYouMean(name, modelNames) || ` There are ${modelNames.join(", ")}.`}`,
  );
}

/** The judge of a model in a mode. */
export function judgeOf(name: string, mode: Mode): (value: unknown) => Verdict {
  const model = new Map<string, Judges>(Object.entries(generated)).get(name);
  if (model === undefined) throw new Error(`no model ${name}`);
  return (value) => {
    const result = mode === "strict" ? model.validate(value) : model.read(value);
    return { accepted: result.ok, issues: result.issues ?? [], omitted: result.omitted ?? 0 };
  };
}

/** The two functions of a model that this program calls, whatever the model. */
interface Judges {
  readonly validate: (value: unknown) => Result;
  readonly read: (value: unknown) => Result;
}

interface Result {
  readonly ok: boolean;
  readonly issues?: readonly Issue[];
  readonly omitted?: number;
}
