import { expect, test } from "vitest";
import { readArguments } from "./args.ts";
import type { Options } from "./options.ts";
import { UsageError } from "./usage-error.ts";

const options: Options = {
  mode: { description: "", value: "<mode>", values: ["strict", "tolerant"], default: "strict" },
  model: { description: "", value: "<Model>" },
  each: { description: "" },
  for: { description: "", value: "<whom>", values: ["a", "b"], isRepeatable: true },
};

test.for([
  { title: "without arguments, options have their defaults", args: [], options: { mode: "strict" }, positionals: [] },
  { title: "a value follows its option", args: ["--mode", "tolerant"], options: { mode: "tolerant" }, positionals: [] },
  { title: "a value follows an equals sign", args: ["--mode=tolerant"], options: { mode: "tolerant" }, positionals: [] },
  { title: "of two values the last one counts", args: ["--mode=tolerant", "--mode=strict"], options: { mode: "strict" }, positionals: [] },
  {
    title: "an option that may be repeated has a list",
    args: ["--for=b", "--for", "a", "--for=b"],
    options: { mode: "strict", for: ["b", "a"] },
    positionals: [],
  },
  { title: "a flag has no value", args: ["--each", "a.json"], options: { mode: "strict", each: true }, positionals: ["a.json"] },
  { title: "a dash is a positional", args: ["-"], options: { mode: "strict" }, positionals: ["-"] },
  { title: "everything after two dashes is a positional", args: ["--", "--each"], options: { mode: "strict" }, positionals: ["--each"] },
  { title: "every command has the option help", args: ["-h"], options: { mode: "strict", help: true }, positionals: [] },
])("$title", ({ args, options: given, positionals }) => {
  expect(readArguments(args, options)).toEqual({ options: given, positionals });
});

test.for([
  { args: ["--mde", "strict"], message: "Unknown option --mde. Did you mean --mode?" },
  { args: ["--wholly-else"], message: "Unknown option --wholly-else." },
  { args: ["--__proto__"], message: "Unknown option --__proto__." },
  { args: ["-x"], message: "Unknown option -x." },
  { args: ["--mode", "strct"], message: '--mode must be strict or tolerant, got "strct". Did you mean strict?' },
  { args: ["--mode"], message: "--mode requires a value: strict or tolerant." },
  { args: ["--mode="], message: "--mode requires a value: strict or tolerant." },
  { args: ["--model", "--each"], message: "--model requires a value: <Model>." },
  { args: ["--each=1"], message: "--each doesn't take a value." },
])("$args is an error: $message", ({ args, message }) => {
  expect(() => readArguments(args, options)).toThrow(new UsageError(message));
});
