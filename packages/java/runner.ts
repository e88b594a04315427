/** Builds the conformance runner and writes a script that starts it to `dist/runner`. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const home = import.meta.dirname;
const target = join(home, "target");
const built = join(target, `runner-${digest(["pom.xml", ...filesIn("src/main"), ...filesIn("src/generated"), ...filesIn("src/test")])}`);

if (!existsSync(built)) build();
const path = ["classes", "test-classes"].map((folder) => join(built, folder)).join(":");
const flags = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"; // tuned for a short run
mkdirSync(join(home, "dist"), { recursive: true });
writeFileSync(
  join(home, "dist/runner"),
  `#!/bin/sh\nexec java ${flags} -cp "${path}:$(cat "${join(built, "classpath")}")" dev.sessionschema.Runner\n`,
);
chmodSync(join(home, "dist/runner"), 0o755);

/** Builds into a temporary folder and renames it, so that concurrent builds never see an incomplete one. */
function build(): void {
  mkdirSync(target, { recursive: true });
  const folder = mkdtempSync(join(target, "building-"));
  const goals = ["test-compile", "dependency:build-classpath"];
  try {
    execFileSync("mvn", ["--quiet", "--batch-mode", "--no-transfer-progress", `-Doutput.folder=${folder}`, ...goals], {
      cwd: home,
      stdio: ["ignore", "inherit", "inherit"],
    });
    renameSync(folder, built);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!existsSync(built)) throw error; // unless a concurrent build was first
  }
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(home, folder), { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(home.length + 1)] : []));
}

function digest(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files.toSorted())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(home, file)))
      .update("\0");
  return hash.digest("hex").slice(0, 12);
}
