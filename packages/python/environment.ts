import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pythonEnvironment } from "@tools/conformance/python";

const home = import.meta.dirname;

/** The requirements of the package and its tools. codegen formats with the same ruff, from npm. */
const requirements = [
  "hatchling==1.33.0",
  "hypothesis==6.170.17",
  "jsonschema==4.26.0",
  "mypy==2.4.1",
  "pydantic==2.14.4",
  "pytest==9.2.0",
  "regress==2026.9.1",
  "ruff==0.17.4",
  "standardwebhooks==1.1.0",
  "types-jsonschema==4.26.0.20261006",
];

/** Returns the Python with these requirements and the package itself. */
export async function python(): Promise<string> {
  const program = await pythonEnvironment(requirements);
  const script = join(home, "dist/python");
  await mkdir(join(home, "dist"), { recursive: true });
  // Written to another file and renamed, because tests run concurrently, and a shell runs an incomplete script without an error.
  const temporary = `${script}-${randomUUID()}`;
  await writeFile(temporary, `#!/bin/sh\nPYTHONPATH='${join(home, "src")}' exec '${program}' "$@"\n`, { mode: 0o755 });
  await rename(temporary, script);
  return script;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await python();
