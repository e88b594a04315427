import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { mainSchema } from "../contenders/json-schema.ts";

const run = promisify(execFile);

/** Another program that validates many JSON texts. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  readonly command: readonly string[];
  /** How many lines it validates: few enough for half a minute. */
  readonly lines: number;
}

/** The versions of the peers. */
export const peerVersions = { "@sourcemeta/jsonschema": "16.11.0", "check-jsonschema": "0.39.0" } as const;

/** Installs the peers in a folder, and gives them the first lines of a file that are JSON: they stop at one that isn't. */
export async function installPeers(folder: string, file: string): Promise<readonly Peer[]> {
  const npm = `@sourcemeta/jsonschema@${peerVersions["@sourcemeta/jsonschema"]}`;
  await run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", npm]);
  await run("python3", ["-m", "venv", join(folder, "python")]);
  const python = join(folder, "python", "bin");
  await run(join(python, "pip"), ["install", "--quiet", `check-jsonschema==${peerVersions["check-jsonschema"]}`]);

  const schema = join(folder, "schema.json");
  await writeFile(schema, JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...mainSchema("tolerant") }));
  const texts = await firstTexts(file, 200_000);
  const lines = join(folder, "lines.jsonl");
  await writeFile(lines, texts.map((text) => `${text}\n`).join(""));
  const documents = join(folder, "documents");
  const names = texts.slice(0, 10_000).map((_, index) => join(documents, `${index}.json`));
  await mkdir(documents);
  for (const [index, name] of names.entries()) await writeFile(name, texts[index] ?? "");
  return [
    {
      id: "sourcemeta",
      name: "jsonschema (Sourcemeta)",
      command: [join(folder, "node_modules", ".bin", "jsonschema"), "validate", schema, lines, "--continue"],
      lines: texts.length,
    },
    {
      id: "check-jsonschema",
      name: "check-jsonschema (Python), a file per line",
      command: [join(python, "check-jsonschema"), "--schemafile", schema, ...names],
      lines: names.length,
    },
  ];
}

async function firstTexts(file: string, count: number): Promise<string[]> {
  const texts: string[] = [];
  for await (const line of createInterface(createReadStream(file))) {
    if (isJson(line)) texts.push(line);
    if (texts.length === count) break;
  }
  return texts;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
