import { majorOf } from "@tools/contract/files";

/** The hand-written files that name the Go modules. What is generated takes the path from the contract's version. */
export const goFiles = (file: string): boolean =>
  file === "docs/guides/start.md" || (/^packages\/go\/.*(\.go|go\.mod|\.md)$/.test(file) && !file.endsWith("_gen.go"));

/** From the second major on, the path of a Go module ends in it; and so does every import of it. */
export function withGoMajor(text: string, version: string): string {
  const major = majorOf(version);
  const suffix = major > 1 ? `/v${major}` : "";
  return text.replace(modulePath, (_, path: string, required: string | undefined) =>
    [path + suffix, ...(required === undefined ? [] : [major > 1 ? `v${major}.0.0` : "v0.0.0"])].join(" "),
  );
}

/** The module itself and its strict part, each with the version that another go.mod requires it in. */
const modulePath = /(github\.com\/session-schema\/session-schema\/packages\/go(?:\/strict)?)(?:\/v\d+)?(?![\w/-])(?: (v\d+\.\d+\.\d+))?/g;
