import { expect, test } from "vitest";
import { commonOptions, quietOption } from "./options.ts";
import { type Program, type ProgramCommand, requestOf, withDefaults } from "./program.ts";
import { UsageError } from "./usage-error.ts";

const validate: ProgramCommand = {
  name: "validate",
  summary: "validate payloads",
  positionals: "[paths]",
  options: {
    mode: { description: "the mode", value: "<mode>", values: ["strict", "tolerant"], default: "strict" },
    model: { description: "the model", value: "<Model>" },
    ...quietOption,
  },
  notes: [],
};
const program: Program<ProgramCommand> = {
  name: "check",
  summary: "a program",
  commands: [validate, { ...validate, name: "explain", options: {} }],
  common: commonOptions,
  forFiles: "validate",
  notes: [],
};

test.for([
  [["--version"], { kind: "version" }],
  [["-v"], { kind: "version" }],
  [["-V"], { kind: "version" }],
  [["version"], { kind: "version" }],
  [["validate", "--version"], { kind: "version" }],
  [["validate", "-V"], { kind: "version" }],
  [["help"], { kind: "overview" }],
  [["--help"], { kind: "overview" }],
  [["-h"], { kind: "overview" }],
  [["--help", "--help"], { kind: "overview" }],
  [["help", "--help"], { kind: "overview" }],
  [["help", "help"], { kind: "overview" }],
  [["help", "version"], { kind: "overview" }],
  [["--color", "never", "--help"], { kind: "overview", args: { options: { color: "never" } } }],
  [["help", "validate"], { kind: "help", command: { name: "validate" } }],
  [["help", "--help", "validate"], { kind: "help", command: { name: "validate" } }],
  [["--help", "validate"], { kind: "help", command: { name: "validate" } }],
  [["validate", "--help"], { kind: "help", command: { name: "validate" } }],
  [["validate", "a.json", "-h"], { kind: "help", command: { name: "validate" } }],
  [["validate", "a.json"], { kind: "run", args: { options: {}, positionals: ["a.json"] } }],
  [["validate", "-q", "-"], { kind: "run", args: { options: { quiet: true }, positionals: ["-"] } }],
  [
    ["-q", "--mode", "tolerant", "validate", "a"],
    { kind: "run", args: { options: { quiet: true, mode: "tolerant" }, positionals: ["a"] } },
  ],
  [["--color=always", "validate"], { kind: "run", args: { options: { color: "always" }, positionals: [] } }],
] as const)("%j asks for %j", ([args, expected]) => {
  expect(requestOf(args, program)).toMatchObject(expected);
});

test.for([
  [[], "Missing command: validate or explain. Run check --help for details."],
  [["--modle"], "Unknown option --modle. Did you mean --model?"],
  [["--modle=x"], "Unknown option --modle. Did you mean --model?"],
  [["--wholly-else"], "Unknown option --wholly-else. Run check --help for a list."],
  [["-x"], "Unknown option -x. Run check --help for a list."],
  [["validate", "--modle", "Session"], "Unknown option --modle. Did you mean --model?"],
  [["validate", "--colour", "never"], "Unknown option --colour. Did you mean --color?"],
  [["validate", "--versoin"], "Unknown option --versoin. Did you mean --version?"],
  [["validate", "--color", "yes"], '--color must be auto, always or never, got "yes".'],
  [["explain", "--quiet"], "Unknown option --quiet."],
  [["vlaidate"], 'Unknown command "vlaidate". Did you mean validate?'],
  [["versoin"], 'Unknown command "versoin". Did you mean version?'],
  [["help", "vlaidate"], 'Unknown command "vlaidate". Did you mean validate?'],
  [["a.json"], 'Unknown command "a.json". To validate a file: check validate a.json'],
  [["entirely"], 'Unknown command "entirely". Run check --help for a list.'],
] as const)("%j is an error: %s", ([args, message]) => {
  expect(() => requestOf(args, program)).toThrow(new UsageError(message));
});

test("defaults are added to what is given", () => {
  const args = { options: { model: "Session" }, positionals: [] };
  expect(withDefaults(args, validate.options).options).toEqual({ mode: "strict", model: "Session" });
  expect(withDefaults({ ...args, options: { mode: "tolerant" } }, validate.options).options).toEqual({ mode: "tolerant" });
});
