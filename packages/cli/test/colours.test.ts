import { expect, test } from "vitest";
import { paintFor } from "../src/terminal.ts";
import { run } from "./run.ts";

const coloured = (text: string): boolean => text.includes("\u001b[");

test.for([
  { isTerminal: true, env: {}, colours: true },
  { isTerminal: false, env: {}, colours: false },
  { isTerminal: undefined, env: {}, colours: false },
  { isTerminal: true, env: { NO_COLOR: "1" }, colours: false },
  { isTerminal: true, env: { NO_COLOR: "" }, colours: true },
  { isTerminal: true, env: { TERM: "dumb" }, colours: false },
  { isTerminal: false, env: { FORCE_COLOR: "1" }, colours: true },
  { isTerminal: true, env: { FORCE_COLOR: "0" }, colours: false },
  { isTerminal: false, env: { FORCE_COLOR: "1", NO_COLOR: "1" }, colours: true },
])("on a terminal ($isTerminal) with $env, colours are $colours", ({ isTerminal, env, colours }) => {
  expect(coloured(paintFor(isTerminal, env)("red", "text"))).toBe(colours);
});

test.for([
  { env: {}, colours: false },
  { env: { FORCE_COLOR: "1" }, colours: true },
])("the program in a pipe with $env has colours: $colours", async ({ env, colours }) => {
  const { stdout } = await run(["validate"], { input: "{}", env });
  expect(coloured(stdout)).toBe(colours);
});
