import { basename } from "node:path";
import { type Bump, compare } from "@tools/compat";
import { isObject, type JsonObject } from "@tools/contract/json";
import { converted } from "./converted.ts";
import { type DocumentPair, documents, type PackageFile } from "./documents.ts";
import { fetchFile } from "./fetch-file.ts";

/** What one comparison takes, and what it finds. */
export interface Measurement {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly bump: Bump;
  readonly changes: number;
  readonly breaking: number;
  readonly unproven: number;
  /** How many models weren't decided within their budget. */
  readonly overBudget: number;
}

const [folder = "", index] = process.argv.slice(2);
const pair = documents[Number(index)];
if (pair === undefined) throw new Error("measure.ts takes a folder and the index of a document.");
process.stdout.write(JSON.stringify(await measure(pair)));

async function measure({ before, after, shared = [] }: DocumentPair): Promise<Measurement> {
  const [old, now] = [await read(before, shared), await read(after, shared)];
  const [start, processor] = [performance.now(), process.cpuUsage()];
  const { bump, changes } = compare(old, now);
  const { user, system } = process.cpuUsage(processor);
  const major = changes.filter((change) => change.bump === "major");
  return {
    seconds: (performance.now() - start) / 1_000,
    processorSeconds: (user + system) / 1e6,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_000),
    bump,
    changes: changes.length,
    breaking: major.filter(({ proof }) => proof !== "none").length,
    unproven: major.filter(({ proof }) => proof === "none").length,
    overBudget: major.filter(({ message }) => message.includes("--budget")).length,
  };
}

/** A schema with the files that it refers to among its definitions. */
async function read(file: PackageFile, shared: readonly PackageFile[]): Promise<JsonObject> {
  const document = await schemaIn(file);
  const base = String(document["$id"]);
  const resources = await Promise.all(
    shared.map(async (each): Promise<[string, JsonObject]> => {
      const name = basename(each.file);
      return [name, { ...(await schemaIn(each)), $id: new URL(name, base).href }];
    }),
  );
  const { $defs } = document;
  return shared.length === 0 ? document : { ...document, $defs: { ...(isObject($defs) ? $defs : {}), ...Object.fromEntries(resources) } };
}

async function schemaIn(file: PackageFile): Promise<JsonObject> {
  const schema = await fetchFile(file, folder);
  if (!isObject(schema)) throw new Error(`${file.file} isn't a schema.`);
  return converted(schema);
}
