import { expect, test } from "vitest";
import { paintFor } from "../src/terminal.ts";
import { run } from "./run.ts";

const hasColors = (text: string): boolean => text.includes("\u001b[");

test.for([
  { isTerminal: true, env: {}, colors: true },
  { isTerminal: false, env: {}, colors: false },
  { isTerminal: undefined, env: {}, colors: false },
  { isTerminal: true, env: { NO_COLOR: "1" }, colors: false },
  { isTerminal: true, env: { NO_COLOR: "" }, colors: true },
  { isTerminal: true, env: { TERM: "dumb" }, colors: false },
  { isTerminal: false, env: { FORCE_COLOR: "1" }, colors: true },
  { isTerminal: true, env: { FORCE_COLOR: "0" }, colors: false },
  { isTerminal: false, env: { FORCE_COLOR: "1", NO_COLOR: "1" }, colors: true },
])("on a terminal ($isTerminal) with $env, colors are $colors", ({ isTerminal, env, colors }) => {
  expect(hasColors(paintFor(isTerminal, env)("red", "text"))).toBe(colors);
});

test.for([
  { env: {}, colors: false },
  { env: { FORCE_COLOR: "1" }, colors: true },
  { env: {}, args: ["--color", "always"], colors: true },
  { env: { NO_COLOR: "1" }, args: ["--color", "always"], colors: true },
  { env: { FORCE_COLOR: "1" }, args: ["--color", "never"], colors: false },
  { env: { FORCE_COLOR: "1" }, args: ["--color", "auto"], colors: true },
])("the program in a pipe with $env and $args has colors: $colors", async ({ env, args = [], colors }) => {
  const { stdout } = await run([...args, "validate"], { input: "{}", env });
  expect(hasColors(stdout)).toBe(colors);
});
