import type { Packed } from "./packed.ts";

/** One thing that a package lets others import. */
export interface Subpath {
  /** `@session-schema/validators/session` */
  readonly specifier: string;
  /** The file behind it, from the package's folder; a type without code has only a declaration. */
  readonly file: string;
  /** `text` is what Node does not load: a document, to read. */
  readonly kind: "code" | "types" | "json" | "text";
}

/** Every subpath of a package's `exports`, with the patterns filled in from the files that are there. */
export function subpathsOf({ name, manifest, files }: Packed): Subpath[] {
  const all = Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => {
    if (target === null) return []; // closes what a wider pattern would open
    return fill(key, targetOf(target), files).map(({ key: filled, file }) => ({
      specifier: name + filled.slice(1),
      file,
      kind: kindOf(file),
    }));
  });
  // A pattern gives way to a key that is written out.
  const closed = Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => (target === null ? [name + key.slice(1, -1)] : []));
  return all.filter(
    (one, index) =>
      all.findIndex(({ specifier }) => specifier === one.specifier) === index && !closed.some((prefix) => one.specifier.startsWith(prefix)),
  );
}

/** The file that Node or, where there is no code, TypeScript takes of an ES module's import. */
function targetOf(target: unknown): string {
  if (typeof target === "string") return target;
  const conditions = target as { import?: unknown; default?: string; types?: string }; // publint has looked at the rest
  return conditions.import === undefined ? (conditions.default ?? conditions.types ?? "") : targetOf(conditions.import);
}

function fill(key: string, pattern: string, files: readonly string[]): { key: string; file: string }[] {
  const [before = "", after] = pattern.slice(2).split("*");
  if (after === undefined) return [{ key, file: pattern.slice(2) }];
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after) && file.length > before.length + after.length)
    .map((file) => ({ key: key.replace("*", file.slice(before.length, file.length - after.length)), file }));
}

function kindOf(file: string): Subpath["kind"] {
  if (file.endsWith(".json")) return "json";
  if (file.endsWith(".yaml")) return "text";
  return /\.d\.m?ts$/.test(file) ? "types" : "code";
}
