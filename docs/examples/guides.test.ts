import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { examples, guides, madeGuides } from "./current.ts";
import { blocksOf, examplesOf, withoutReadmes } from "./guide.ts";

const timeout = 120_000; // each example is a process of its own, on whatever else the machine has to do
const run = promisify(execFile);
const path = [join(examples, "../node_modules/.bin"), process.env["PATH"]].join(delimiter);
const settings = ["biome.json", "tsconfig.json"];
const files = readdirSync(examples).filter((name) => /\.example\.|\.json$/.test(name) && !settings.includes(name));

test("every example is shown, in one guide", () => {
  const shown = guides.flatMap(({ markdown }) => blocksOf(markdown).flatMap(({ example }) => example ?? []));
  expect(shown.sort()).toEqual(files.sort());
});

describe.for(guides)("guide $name", ({ markdown, current }) => {
  const blocks = blocksOf(withoutReadmes(markdown));

  test("shows its examples as they are", () => {
    expect(markdown, "run `node docs/examples/write.ts`, or paste what follows").toBe(current);
  });

  test("shows no code that is not an example, and no output of nothing", () => {
    const others = blocks.filter(({ example, language }, i) => {
      const isOutput = language === "text" && blocks[i - 1]?.example !== undefined;
      return example === undefined && !isOutput && !["sh", "console"].includes(language);
    });
    expect(others).toEqual([]);
  });

  test.for(examplesOf(withoutReadmes(markdown)))("$file prints what the guide says", { timeout }, async ({ file, output }) => {
    expect(await run(process.execPath, [file], { cwd: examples })).toEqual({ stdout: output, stderr: "" });
  });

  const commands = blocks.filter(({ language }) => language === "console").map(({ text }) => commandOf(text));
  test.for(commands)("$command prints what the guide says", { timeout }, async ({ command, output }) => {
    const env = { ...process.env, PATH: path, NO_COLOR: "1" };
    expect((await run("sh", ["-c", `${command} 2>&1 || true`], { cwd: examples, env })).stdout).toBe(output);
  });
});

describe.for(Object.entries(madeGuides))("the pages of %s", ([folder, pages]) => {
  test.for(pages)("$name says what explain says, and what the validators say", ({ markdown, current }) => {
    expect(markdown, "run `node docs/examples/write.ts`").toBe(current);
  });

  test("are one of each, and no other", () => {
    expect(readdirSync(join(examples, "../guides", folder)).sort()).toEqual(pages.map(({ path }) => basename(path)).sort());
  });
});

/** A console block begins with its one command. `npx` finds the program that is installed beside the examples, as `PATH` does here. */
function commandOf(text: string): { command: string; output: string } {
  const [, command, output] = /^\$ npx (session-schema [^\n]*)\n(.*)$/s.exec(text) ?? [];
  if (command === undefined || output === undefined) throw new Error(`a console block must begin with "$ npx session-schema": ${text}`);
  return { command, output };
}
