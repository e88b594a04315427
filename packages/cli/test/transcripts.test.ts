import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "./run.ts";
import { isOutput, parseTranscript, renderTranscript, type Step } from "./transcript.ts";

// UPDATE_TRANSCRIPTS=1 writes the output of the program into the transcripts. Read the diff before you commit it.
const update = process.env["UPDATE_TRANSCRIPTS"] === "1";
const folder = new URL("./transcripts/", import.meta.url);
const names = [...(await readdir(folder)).filter((name) => name.endsWith(".md")), "../../README.md"];
const transcripts = await Promise.all(names.map(async (name) => ({ name, markdown: await readFile(new URL(name, folder), "utf8") })));
const directory = await mkdtemp(join(tmpdir(), "session-schema-cli-"));

afterAll(() => rm(directory, { recursive: true }));

test.for(transcripts)("$name has the output of the program", async ({ name, markdown }) => {
  const { prose, files, steps } = parseTranscript(markdown);
  expect(steps.length).toBeGreaterThan(0);
  for (const [file, text] of files) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  const played: Step[] = [];
  for (const step of steps) played.push(await play(step));
  if (update) await writeFile(new URL(name, folder), renderTranscript({ prose, steps: played }));
  else expect(renderTranscript({ prose, steps: played })).toBe(markdown);
});

test("every command and every option of each is in a transcript", async () => {
  const commands = transcripts.flatMap(({ markdown }) => parseTranscript(markdown).steps.map(({ command }) => command));
  const names = [...(await run(["--help"])).stdout.matchAll(/^ {2}session-schema (\w+)/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names.filter((one) => one !== "help")) {
    const uses = commands.filter((command) => command.startsWith(`session-schema ${name}`));
    const options = [...(await run(["help", name])).stdout.matchAll(/^ {2}(--\w+)/gm)].map(([, option = ""]) => option);
    expect(
      options.filter((option) => option !== "--help" && !uses.some((use) => use.includes(option))),
      name,
    ).toEqual([]);
    expect(uses, name).not.toEqual([]);
  }
});

async function play({ command, output }: Step): Promise<Step> {
  const [, words = "", , file] = /^session-schema ?(.*?)( < (\S+))?$/.exec(command) ?? [];
  const args = [...words.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const input = file === undefined ? "" : await readFile(join(directory, file), "utf8");
  const { stdout, stderr, exitCode } = await run(args, { cwd: directory, input });
  const printed = stdout + stderr;
  return { command, output: isOutput(printed, output) ? output : printed, exitCode: exitCode ?? -1 };
}
