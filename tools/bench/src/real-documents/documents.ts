/** A file of a published package. */
export interface PackageFile {
  readonly registry: "npm" | "pypi";
  readonly name: string;
  readonly version: string;
  readonly file: string;
}

/** Two versions of a published schema. */
export interface DocumentPair {
  readonly name: string;
  readonly before: PackageFile;
  readonly after: PackageFile;
  /** Files that both refer to by their base names. */
  readonly shared?: readonly PackageFile[];
}

const npm = (name: string, version: string, file: string): PackageFile => ({ registry: "npm", name, version, file });

/** The same file of two versions of a package. */
const versions = (name: string, file: string, before: string, after: string): DocumentPair => ({
  name: `${name} ${before} → ${after}`,
  before: npm(name, before, file),
  after: npm(name, after, file),
});

const asyncapi = (version: string): PackageFile => npm("@asyncapi/specs", "6.8.0", `schemas/${version}-without-$id.json`);
const openapi = (version: string): PackageFile => npm("@hyperjump/json-schema", "1.18.0", `openapi-${version}/schema.js`);
const cyclonedx = (file: string): PackageFile => ({
  registry: "pypi",
  name: "cyclonedx-python-lib",
  version: "8.5.0",
  file: `cyclonedx/schema/_res/${file}.SNAPSHOT.schema.json`,
});
const shared = [cyclonedx("spdx"), cyclonedx("jsf-0.82")];

export const documents: readonly DocumentPair[] = [
  { name: "OpenAPI 3.1 → 3.2", before: openapi("3-1"), after: openapi("3-2") },
  { name: "CycloneDX 1.3 → 1.4", before: cyclonedx("bom-1.3"), after: cyclonedx("bom-1.4"), shared },
  { name: "CycloneDX 1.4 → 1.5", before: cyclonedx("bom-1.4"), after: cyclonedx("bom-1.5"), shared },
  { name: "CycloneDX 1.5 → 1.6", before: cyclonedx("bom-1.5"), after: cyclonedx("bom-1.6"), shared },
  { name: "AsyncAPI 2.0 → 2.1", before: asyncapi("2.0.0"), after: asyncapi("2.1.0") },
  { name: "AsyncAPI 2.5 → 2.6", before: asyncapi("2.5.0"), after: asyncapi("2.6.0") },
  { name: "AsyncAPI 2.6 → 3.0", before: asyncapi("2.6.0"), after: asyncapi("3.0.0") },
  versions("vega-lite", "build/vega-lite-schema.json", "5.2.0", "5.21.0"),
  versions("vega", "build/vega-schema.json", "5.20.0", "5.30.0"),
  versions("@biomejs/biome", "configuration_schema.json", "1.5.0", "1.9.4"),
  versions("@biomejs/biome", "configuration_schema.json", "1.9.4", "2.0.0"),
  versions("wrangler", "config-schema.json", "3.60.0", "3.114.0"),
  versions("wrangler", "config-schema.json", "3.114.0", "4.0.0"),
  versions("knip", "schema.json", "5.0.0", "5.40.0"),
  versions("@cspell/cspell-types", "cspell.schema.json", "8.0.0", "8.17.0"),
];
