import { type FormatName, formatNames } from "@tools/contract/formats";
import { formatModule } from "../formats.ts";
import { formatHelpers, helpers } from "../text.ts";
import { formatFunction } from "../vocabulary/format.ts";

const runtime = await Promise.all(
  [...helpers, ...formatHelpers].map(async ({ name, path }): Promise<[string, unknown]> => {
    const module: Record<string, unknown> = await import(
      /* @vite-ignore */ path.replace(/^..\/..\/runtime\/(.*)\.ts$/, "@session-schema/validators/runtime/$1")
    );
    return [name, module[name]];
  }),
);

/** The imports of a compiled module, by name. */
const scopeOfHelpers: Record<string, unknown> = Object.fromEntries(runtime);
for (const name of formatNames) scopeOfHelpers[formatFunction(name)] = evaluate(formatModule(name), formatFunction(name));

/** The emitted check of a format. */
export const formatCheck = (name: FormatName): ((text: string) => boolean) =>
  scopeOfHelpers[formatFunction(name)] as (text: string) => boolean; // every format has one, of this type

/** The function that a compiled module exports, with what it imports given. */
export function evaluate(text: string, name: string, given: Record<string, unknown> = {}): unknown {
  const scope = { ...scopeOfHelpers, ...given };
  const body = `"use strict"; ${text.replaceAll("export function", "function")}; return ${name};`;
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
}
