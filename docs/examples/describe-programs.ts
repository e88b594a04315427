import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { seed, sessionServer } from "@session-schema/example-server";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examples, type Guide } from "./current.ts";
import { blocksOf, examplesOf, withoutReadmes } from "./guide.ts";

const timeout = 120_000; // each program runs in a process
const run = promisify(execFile);
const path = [join(examples, "../node_modules/.bin"), process.env["PATH"]].join(delimiter);

/** The tests of what the programs and the commands of guides print. */
export function describePrograms(guides: readonly Guide[]): void {
  const blocks = guides.flatMap(({ name, markdown }) => blocksOf(withoutReadmes(markdown)).map((block) => ({ guide: name, ...block })));
  const programs = guides.flatMap(({ name, markdown }) =>
    examplesOf(withoutReadmes(markdown)).map((example) => ({ guide: name, ...example })),
  );
  const server = sessionServer({ store: seed() });
  let API_URL = "";
  beforeAll(async () => {
    API_URL = await server.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => server.close());
  test.for(programs)("$guide: $file prints the output in the guide", { timeout }, async ({ file, output }) => {
    const env = { ...process.env, API_URL };
    expect(await run(process.execPath, await argumentsFor(file), { cwd: examples, env })).toEqual({ stdout: output, stderr: "" });
  });

  const commands = blocks.filter(({ language }) => language === "console").map(({ guide, text }) => ({ guide, ...commandOf(text) }));
  test.for(commands)("$guide: $command prints the output in the guide", { timeout }, async ({ command, output }) => {
    const env = { ...process.env, PATH: path, NO_COLOR: "1" };
    expect((await run("sh", ["-c", `${command} 2>&1 || true`], { cwd: examples, env })).stdout).toBe(output);
  });
}

/** Node runs a program as it is, unless it has JSX or decorators, which it doesn't compile. */
async function argumentsFor(file: string): Promise<string[]> {
  const source = await readFile(join(examples, file), "utf8");
  if (!file.endsWith(".tsx") && !/^ *@[A-Z]/mu.test(source)) return [file];
  const { code } = await transform(source, {
    loader: file.endsWith(".tsx") ? "tsx" : "ts",
    jsx: "automatic",
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  });
  return ["--input-type=module", "--eval", code];
}

/** A console block starts with one command. `npx` would run the program installed next to the examples, which `PATH` does here. */
function commandOf(text: string): { command: string; output: string } {
  const [, command, output] = /^\$ npx (session-schema [^\n]*)\n(.*)$/s.exec(text) ?? [];
  if (command === undefined || output === undefined) throw new Error(`a console block must begin with "$ npx session-schema": ${text}`);
  return { command, output };
}
