import { majorOf, project } from "@tools/contract";

/** Whether a file is hand-written and has the path of a Go module. Generated files get the path from the contract's version. */
export const goFiles = (file: string): boolean =>
  ["docs/guides/start.md", "docs/src/home.md"].includes(file) ||
  (/^packages\/go\/.*(\.go|go\.mod|\.md)$/.test(file) && !file.endsWith("_gen.go"));

/** The text with the paths of the Go modules for a version. Since version 2, module and import paths end with the major. */
export function withGoMajor(text: string, version: string): string {
  const major = majorOf(version);
  const suffix = major > 1 ? `/v${major}` : "";
  return text.replace(modulePath, (_, path: string, required: string | undefined) =>
    [path + suffix, ...(required === undefined ? [] : [major > 1 ? `v${major}.0.0` : "v0.0.0"])].join(" "),
  );
}

/** The module, alone or before the package in it, or its strict part, with the version that a go.mod requires. */
const modulePath = new RegExp(
  `(${project.go.module.replaceAll(".", "\\.")}(?:/strict)?)(?:/v\\d+)?(?=/webhooks(?![\\w/-])|(?![\\w/-]))(?: (v\\d+\\.\\d+\\.\\d+))?`,
  "g",
);
