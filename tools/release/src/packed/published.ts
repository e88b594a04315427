import type { Packed } from "./packed.ts";

/** What a package lets others import, and the files that it brings. */
export interface Published {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/**
 * What is published, by package. What follows from the models stands as a pattern, so that a new model publishes nothing that is not listed:
 * `<model>` for the name of one, `**` for whatever a folder of one holds. The archive of releases grows by itself.
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
    .replace(/(?<=<model>\/).*$/, "**");
}
