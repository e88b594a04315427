import type { Packed } from "./packed.ts";

/** A subpath that a package exports. */
export interface Subpath {
  /** `@session-schema/validators/session` */
  readonly specifier: string;
  /** Its file, relative to the package. For types without code, the declaration. */
  readonly file: string;
  /** `text` is a document that Node can't import. */
  readonly kind: "code" | "types" | "json" | "text";
}

/** Every subpath in a package's `exports`. Patterns are expanded to the existing files. */
export function subpathsOf({ name, manifest, files }: Packed): Subpath[] {
  const all = Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => {
    if (target === null) return []; // excludes files of a wider pattern
    return expand(key, targetOf(target), files).map(({ key: filled, file }) => ({
      specifier: name + filled.slice(1),
      file,
      kind: kindOf(file),
    }));
  });
  // A key without a pattern has precedence.
  const closed = Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => (target === null ? [name + key.slice(1, -1)] : []));
  return all.filter(
    (one, index) =>
      all.findIndex(({ specifier }) => specifier === one.specifier) === index && !closed.some((prefix) => one.specifier.startsWith(prefix)),
  );
}

/** The file that Node imports in an ES module, or TypeScript if there is no code. */
function targetOf(target: unknown): string {
  if (typeof target === "string") return target;
  const conditions = target as { import?: unknown; default?: string; types?: string }; // publint checks the rest
  return conditions.import === undefined ? (conditions.default ?? conditions.types ?? "") : targetOf(conditions.import);
}

function expand(key: string, pattern: string, files: readonly string[]): { key: string; file: string }[] {
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
