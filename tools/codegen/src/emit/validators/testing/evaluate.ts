import { codePoints } from "@session-schema/validators/runtime/code-points";
import { isCommonUri } from "@session-schema/validators/runtime/common-uri";
import { equal } from "@session-schema/validators/runtime/equal";
import { hasRepeats } from "@session-schema/validators/runtime/has-repeats";
import { formatSamples } from "@tools/contract/schema";
import { formatModule } from "../formats.ts";
import { formatFunction } from "../vocabulary/format.ts";

/** What a compiled module imports, under the names that it calls. */
export const helpers: Record<string, unknown> = { codePoints, isCommonUri, equal, hasRepeats };
for (const name of Object.keys(formatSamples)) helpers[formatFunction(name)] = evaluate(await formatModule(name), formatFunction(name));

/** The function that a compiled module exports, with what it imports given. */
export function evaluate(text: string, name: string, given: Record<string, unknown> = {}): unknown {
  const scope = { ...helpers, ...given };
  const body = `"use strict"; ${text.replaceAll("export function", "function")}; return ${name};`;
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
}
