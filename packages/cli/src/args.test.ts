import { expect, test } from "vitest";
import { readArguments } from "./args.ts";
import type { Options } from "./options.ts";
import { UsageError } from "./usage-error.ts";

const options: Options = {
  mode: { says: "", value: "<mode>", values: ["strict", "tolerant"], standard: "strict" },
  model: { says: "", value: "<Model>" },
  each: { says: "" },
};

test.for([
  { says: "nothing leaves the standard values", args: [], options: { mode: "strict" }, words: [] },
  { says: "a value stands behind its option", args: ["--mode", "tolerant"], options: { mode: "tolerant" }, words: [] },
  { says: "a value stands behind an equals sign", args: ["--mode=tolerant"], options: { mode: "tolerant" }, words: [] },
  { says: "of two values the last counts", args: ["--mode=tolerant", "--mode=strict"], options: { mode: "strict" }, words: [] },
  { says: "a switch leaves the next word alone", args: ["--each", "a.json"], options: { mode: "strict", each: true }, words: ["a.json"] },
  { says: "a dash is a word", args: ["-"], options: { mode: "strict" }, words: ["-"] },
  { says: "behind two dashes everything is a word", args: ["--", "--each"], options: { mode: "strict" }, words: ["--each"] },
  { says: "help needs no place in the table", args: ["-h"], options: { mode: "strict", help: true }, words: [] },
])("$says", ({ args, options: found, words }) => {
  expect(readArguments(args, options)).toEqual({ options: found, words });
});

test.for([
  { args: ["--mde", "strict"], says: "there is no option --mde here. Did you mean --mode?" },
  { args: ["--wholly-else"], says: "there is no option --wholly-else here." },
  { args: ["--__proto__"], says: "there is no option --__proto__ here." },
  { args: ["-x"], says: "there is no option -x here." },
  { args: ["--mode", "strct"], says: '--mode may be strict or tolerant, not "strct". Did you mean strict?' },
  { args: ["--mode"], says: "--mode wants a value: strict or tolerant." },
  { args: ["--mode="], says: "--mode wants a value: strict or tolerant." },
  { args: ["--model", "--each"], says: "--model wants a value: <Model>." },
  { args: ["--each=1"], says: "--each is a switch and takes no value." },
])("$args is refused: $says", ({ args, says }) => {
  expect(() => readArguments(args, options)).toThrow(new UsageError(says));
});
