import type { Packed } from "./packed.ts";

/** The exports and the files of a package. */
export interface Published {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/**
 * The published exports and files, by package. Files of a model are listed as patterns, so that a new model doesn't change the list:
 * `<model>` is its name, and `**` is everything in its folder. Parts of a bundle, whose names have a hash, are one pattern. Archived releases are left out, because each release adds one.
 */
export const publishedOf = (packages: readonly Packed[], slugs: readonly string[]): Record<string, Published> =>
  Object.fromEntries(
    packages.map(({ name, manifest, files }) => [
      name,
      {
        exports: manifest.exports ?? {},
        files: [...new Set(files.filter((file) => !file.startsWith("releases/")).map((file) => withoutModels(file, slugs)))].sort(),
      },
    ]),
  );

function withoutModels(file: string, slugs: readonly string[]): string {
  const place = new RegExp(`(?<=^|(?:^|/)generated/(?:tolerant/)?)(?:${slugs.join("|")})(?=[/.])`);
  return file
    .replace(/(?<=\/generated\/formats\/).*$/, "**")
    .replace(place, "<model>")
    .replace(/(?<=<model>\/).*$/, "**")
    .replace(/(?<=^dist\/)[\w-]+-[A-Z0-9]{8}\.js$/, "*-<hash>.js");
}
