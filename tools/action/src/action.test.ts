import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const action: Action = parse(readFileSync(join(root, "action.yml"), "utf8"));
const [step] = action.runs.steps;

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
  };
}

let sandbox: string;
beforeEach(() => {
  sandbox = mkdtempSync(join(tmpdir(), "session-schema-action-"));
  mkdirSync(join(sandbox, "bin"));
  program("npx", 'printf "%s\\n" "$@" > npx.txt; printf "%s" "$NPX_OUTPUT"; exit "$NPX_EXIT"');
  // The body is a file, as `@path`, which is gone after the run.
  program(
    "gh",
    'printf "%s " "$@" >> gh.txt; echo >> gh.txt; for word; do case $word in body=@*) cp "${word#body=@}" body.md;; esac; done; case "$*" in *--paginate*) printf "%b" "$GH_COMMENTS";; esac; exit "$GH_EXIT"',
  );
  program("git", 'echo "$@" >> git.txt; case $1 in rev-parse) echo c0ffee;; esac');
});
afterEach(() => rmSync(sandbox, { recursive: true }));

function program(name: string, script: string): void {
  const file = join(sandbox, "bin", name);
  writeFileSync(file, `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(file, 0o755);
}

const read = (name: string): string => (existsSync(join(sandbox, name)) ? readFileSync(join(sandbox, name), "utf8") : "");

/** Runs the step of action.yml with some inputs, on a pull request. */
function run(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): { rc: number | null; printed: string } {
  const values: Record<string, string> = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, inputs[name] ?? input.default])),
    "github.event.pull_request.number": "7",
    "github.action_path": root,
  };
  const expanded = Object.entries(step?.env ?? {}).map(([name, text]) => [
    name,
    text.replace(/^\$\{\{ (.*) \}\}$/u, (_, key) => values[key] ?? "?"),
  ]);
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-e", "-c", step?.run ?? "exit 99"], {
    cwd: sandbox,
    encoding: "utf8",
    env: {
      ...{
        PATH: [join(sandbox, "bin"), process.env["PATH"]].join(delimiter),
        NPX_OUTPUT: "**a → b: major**\n",
        NPX_EXIT: "0",
        GH_EXIT: "0",
      },
      ...{ GITHUB_REPOSITORY: "o/r", GITHUB_BASE_REF: "main", GITHUB_STEP_SUMMARY: join(sandbox, "summary.md") },
      ...Object.fromEntries(expanded),
      ...env,
    },
  });
  return { rc: status, printed: stdout + stderr };
}

const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
const argumentsOf = (): string[] => read("npx.txt").trimEnd().split("\n");

test("every input is described, and reaches the script as a variable", () => {
  expect(action.runs.using).toBe("composite");
  expect(Object.values(step?.env ?? {})).toEqual(
    expect.arrayContaining(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`)),
  );
  for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/^[A-Z].*\.$/u);
  expect(step?.run).not.toContain("${{");
});

test("by default, the schemas are compared with those of the base branch, by the program of the same release", () => {
  expect(run({})).toEqual({ rc: 0, printed: "" });
  expect(argumentsOf()).toEqual(["--yes", `@session-schema/cli@${version}`, "diff", "c0ffee:schemas", "schemas", "--markdown"]);
  expect(read("git.txt")).toBe("fetch --quiet --no-tags --depth=1 origin main\nrev-parse FETCH_HEAD\n");
});

test.for<[what: string, inputs: Record<string, string>, args: string[]]>([
  ["a file", { new: "api/open api.yaml" }, ["c0ffee:api/open api.yaml", "api/open api.yaml"]],
  ["two contracts", { old: "a.json", new: "b.json" }, ["a.json", "b.json"]],
  ["every release since one", { since: "1.0.0" }, ["--since", "1.0.0", "schemas"]],
  ["audiences", { old: "a", for: "writers, readers" }, ["a", "schemas", "--for", "writers", "--for", "readers"]],
  ["what fails", { old: "a", "fail-on": "major", config: "c.json" }, ["a", "schemas", "--fail-on", "major", "--config", "c.json"]],
  ["names that a shell would run", { old: "$(touch x)", new: "`touch x`; *" }, ["$(touch x)", "`touch x`; *"]],
])("%s can be chosen", ([, inputs, args]) => {
  expect(run(inputs).rc).toBe(0);
  expect(argumentsOf().slice(3, -1)).toEqual(args);
  expect(existsSync(join(sandbox, "x"))).toBe(false);
});

test("the result is in the summary, and in a new comment", () => {
  run({});
  expect(read("summary.md")).toBe("**a → b: major**\n");
  expect(read("body.md")).toBe("<!-- session-schema diff schemas -->\n**a → b: major**\n");
  expect(read("gh.txt")).toMatch(/--paginate repos\/o\/r\/issues\/7\/comments .*\n.*--method POST repos\/o\/r\/issues\/7\/comments /u);
});

test("the comment of an earlier run is updated", () => {
  run({}, { GH_COMMENTS: "41\\n42\\n" });
  expect(read("gh.txt")).toContain("--method PATCH repos/o/r/issues/comments/41 ");
  expect(read("gh.txt")).not.toContain("POST");
});

test("a long result is clipped at a line, in the comment only", () => {
  const rows = `${"| a row of the table |".repeat(4)}\n`.repeat(900);
  run({}, { NPX_OUTPUT: rows });
  expect(read("summary.md")).toBe(rows);
  expect(read("body.md").length).toBeLessThan(60_200);
  expect(read("body.md")).toMatch(/ \|\n\n… The summary of the run shows the rest\.\n$/u);
});

test.for<[what: string, inputs: Record<string, string>, env: Record<string, string>]>([
  ["it isn't wanted", { comment: "false" }, {}],
  ["the run isn't for a pull request", { old: "a" }, { PULL_REQUEST: "" }],
])("there is no comment if %s", ([, inputs, env]) => {
  expect(run(inputs, env).rc).toBe(0);
  expect(read("gh.txt")).toBe("");
});

test("a missing permission is a warning", () => {
  const { rc, printed } = run({}, { GH_EXIT: "1" });
  expect([rc, printed]).toEqual([
    0,
    expect.stringContaining('::warning::The comment failed. It requires the permission "pull-requests: write"'),
  ]);
});

test("a bump that fails the run is commented before", () => {
  const { rc, printed } = run({ "fail-on": "major" }, { NPX_EXIT: "1" });
  expect([rc, printed]).toEqual([1, expect.stringContaining("::error::The change breaks compatibility")]);
  expect(read("gh.txt")).toContain("POST");
});

test.for<[what: string, env: Record<string, string>, message: string]>([
  ["contracts that can't be compared", { NPX_EXIT: "2" }, "::error::The contracts can't be compared."],
  ["a push without a contract to compare with", { GITHUB_BASE_REF: "", PULL_REQUEST: "" }, '::error::Set the input "old" or "since"'],
])("%s are an error", ([, env, message]) => {
  const { rc, printed } = run({}, env);
  expect([rc, printed]).toEqual([2, expect.stringContaining(message)]);
  expect(read("gh.txt")).toBe("");
});
