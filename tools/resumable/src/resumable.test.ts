import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CheckpointFile, type Identity } from "./checkpoint-file.ts";
import { fingerprint } from "./fingerprint.ts";
import { OutputFile } from "./output-file.ts";

const folder = await mkdtemp(join(tmpdir(), "resumable-"));
afterAll(() => rm(folder, { recursive: true }));

interface Progress {
  readonly offset: number;
}
const isProgress = (value: unknown): value is Progress => typeof (value as Partial<Progress> | null)?.offset === "number";
const identity = { mode: "strict", contract: "1.0.0" };
const checkpointOf = (name: string, of: Identity = identity): CheckpointFile<Progress> =>
  new CheckpointFile(join(folder, name), of, isProgress);
const bytes = (text: string): Uint8Array => Buffer.from(text);

test("what was written after the checkpoint is cut off, and written again", async () => {
  const checkpoint = checkpointOf("cut");
  const path = join(folder, "cut.ndjson");
  const first = await OutputFile.open(path);
  await first.append([bytes("1\n"), bytes(""), bytes("2\n")]);
  await checkpoint.write({ offset: 4 }, { lines: first });
  await first.append([bytes("3\n")]); // and now the program is killed
  await first.close();

  const resumed = await checkpoint.read();
  expect(resumed).toEqual({ progress: { offset: 4 }, lengths: { lines: 4 } });
  const second = await OutputFile.open(path, resumed?.lengths["lines"]);
  await second.append([bytes("3\n"), bytes("4\n")]);
  expect(second.length).toBe(8);
  await second.close();
  expect(await readFile(path, "utf8")).toBe("1\n2\n3\n4\n");
});

test("a new output replaces the file", async () => {
  const path = join(folder, "new.ndjson");
  await writeFile(path, "old");
  await (await OutputFile.open(path)).close();
  expect(await readFile(path, "utf8")).toBe("");
});

test("an output of more parts than one call of the system can write is complete", async () => {
  const path = join(folder, "parts");
  const output = await OutputFile.open(path);
  await output.append(Array.from({ length: 5000 }, (_, i) => bytes(`${i}\n`)));
  await output.close();
  expect(await readFile(path, "utf8")).toBe(Array.from({ length: 5000 }, (_, i) => `${i}\n`).join(""));
});

test("no checkpoint, or a removed one, is the first run", async () => {
  const checkpoint = checkpointOf("none");
  expect(await checkpoint.read()).toBeUndefined();
  await checkpoint.write({ offset: 1 }, {});
  await checkpoint.remove();
  expect(await checkpoint.read()).toBeUndefined();
  await checkpoint.remove();
});

test("a checkpoint leaves no other file", async () => {
  const checkpoint = checkpointOf("alone");
  await checkpoint.write({ offset: 1 }, {});
  await checkpoint.write({ offset: 2 }, {});
  expect((await readdir(folder)).filter((name) => name.startsWith("alone"))).toEqual(["alone"]);
  expect((await checkpoint.read())?.progress).toEqual({ offset: 2 });
});

test.for<{ what: string; of: Identity; error: RegExp }>([
  {
    what: "another value",
    of: { ...identity, mode: "tolerant" },
    error: /is of another run: its mode was strict, and is tolerant now\. To start over, delete it\.$/,
  },
  { what: "one that is missing now", of: { mode: "strict" }, error: /its contract was 1\.0\.0, and is missing now/ },
  { what: "one that was not given", of: { ...identity, model: "Session" }, error: /its model was not given, and is Session now/ },
])("a checkpoint of another run is an error: $what", async ({ of, error }) => {
  await checkpointOf("other").write({ offset: 1 }, {});
  await expect(checkpointOf("other", of).read()).rejects.toThrow(error);
});

test.for([
  { what: "text", content: "hello", error: "isn't a checkpoint" },
  { what: "an empty file", content: "", error: "isn't a checkpoint" },
  { what: "a list", content: "[]", error: "isn't a checkpoint" },
  { what: "null", content: "null", error: "isn't a checkpoint" },
  { what: "another version", content: '{"version":2,"identity":{},"lengths":{},"progress":{}}', error: "isn't a checkpoint" },
  {
    what: "other progress",
    content: JSON.stringify({ version: 1, identity, lengths: {}, progress: { line: 1 } }),
    error: "is of another version",
  },
])("a file that isn't a checkpoint is an error: $what", async ({ content, error }) => {
  await writeFile(join(folder, "wrong"), content);
  await expect(checkpointOf("wrong").read()).rejects.toThrow(error);
});

test("an output that is missing or was cut is an error, and isn't created", async () => {
  const path = join(folder, "short.ndjson");
  await expect(OutputFile.open(path, 3)).rejects.toThrow(`${path} is missing. To start over, delete the checkpoint.`);
  await expect(readFile(path)).rejects.toThrow("ENOENT");
  await writeFile(path, "1\n");
  await expect(OutputFile.open(path, 3)).rejects.toThrow(`${path} has 2 bytes, but 3 were written. To start over, delete the checkpoint.`);
});

test("a fingerprint stays the same if the file grows, and changes with the content before the offset", async () => {
  const path = join(folder, "input");
  const content = "x".repeat(200_000);
  await writeFile(path, content);
  const before = await fingerprint(path, 150_000);
  await writeFile(path, `${content}more`);
  expect(await fingerprint(path, 150_000)).toBe(before);
  await writeFile(path, `y${content}`);
  expect(await fingerprint(path, 150_000)).not.toBe(before);
  await writeFile(path, `${content.slice(0, 140_000)}y${content}`);
  expect(await fingerprint(path, 150_000)).not.toBe(before);
  expect(await fingerprint(path, 400_000)).toBeUndefined();
  expect(await fingerprint(path, 0)).toMatch(/^0-/);
});
