import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "./run.ts";

const home = await realpath(await mkdtemp(join(tmpdir(), "session-schema-doctor-")));
afterAll(() => rm(home, { recursive: true }));

/** Files by path: text, values to write as JSON, and links within the tree. */
type Tree = Readonly<Record<string, unknown>>;

class Link {
  readonly to: string;
  constructor(to: string) {
    this.to = to;
  }
}

let trees = 0;

async function plant(tree: Tree): Promise<string> {
  const root = join(home, `tree-${trees++}`);
  await mkdir(root);
  for (const [path, content] of Object.entries(tree)) {
    const place = join(root, path);
    await mkdir(dirname(place), { recursive: true });
    if (content instanceof Link) await symlink(join(root, content.to), place);
    else await writeFile(place, typeof content === "string" ? content : JSON.stringify(content));
  }
  return root;
}

interface Made {
  readonly name?: string;
  readonly version?: string;
  readonly contract?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const hashes = { "1.0.0": "a".repeat(64), "1.1.0": "b".repeat(64) };

/** One of our packages in a folder, as published by default. */
function ours(folder: string, made: Made = {}): Tree {
  const { name = `@session-schema/${folder.split("/").at(-1)}`, version = "1.0.0", dependencies } = made;
  const contract = "contract" in made ? made.contract : { contractVersion: version, contractHash: hashes[version as keyof typeof hashes] }; // the versions of these trees
  return {
    [`${folder}/package.json`]: { name, version, ...(dependencies === undefined ? {} : { dependencies }) },
    ...(contract === undefined ? {} : { [`${folder}/generated/contract.json`]: contract }),
  };
}

const requires = (...names: string[]): object => ({
  dependencies: Object.fromEntries(names.map((name) => [`@session-schema/${name}`, "^1.0.0"])),
});
const other = (folder: string, manifest: object = {}): Tree => ({ [`${folder}/package.json`]: { version: "1.0.0", ...manifest } });

interface Row {
  readonly what: string;
  readonly tree: Tree;
  /** Where it is run, from the root of the tree. */
  readonly from?: string;
  /** `name@version at path`. */
  readonly finds: readonly string[];
  readonly rules: readonly string[];
}

const modules = "node_modules/@session-schema";
const store = "node_modules/.pnpm";

const rows: readonly Row[] = [
  {
    what: "packages of one release, side by side",
    tree: {
      "package.json": requires("types", "validators"),
      ...ours(`${modules}/types`),
      ...ours(`${modules}/validators`, requires("types")),
    },
    finds: [`types@1.0.0 at ${modules}/types`, `validators@1.0.0 at ${modules}/validators`],
    rules: [],
  },
  {
    what: "two releases",
    tree: { "package.json": requires("types", "cli"), ...ours(`${modules}/types`), ...ours(`${modules}/cli`, { version: "1.1.0" }) },
    finds: [`cli@1.1.0 at ${modules}/cli`, `types@1.0.0 at ${modules}/types`],
    rules: ["versions", "contracts"],
  },
  {
    what: "one version generated from two contracts",
    tree: {
      "package.json": requires("types", "cli"),
      ...ours(`${modules}/types`),
      ...ours(`${modules}/cli`, { contract: { contractVersion: "1.0.0", contractHash: "c".repeat(64) } }),
    },
    finds: [`cli@1.0.0 at ${modules}/cli`, `types@1.0.0 at ${modules}/types`],
    rules: ["contracts"],
  },
  {
    what: "a second copy below a package that needs another version",
    tree: {
      "package.json": { dependencies: { ingest: "1", ...requires("types") } },
      ...ours(`${modules}/types`),
      ...other("node_modules/ingest", { name: "ingest", ...requires("types") }),
      ...ours("node_modules/ingest/node_modules/@session-schema/types", { version: "1.1.0" }),
    },
    finds: [`types@1.0.0 at ${modules}/types`, `types@1.1.0 at node_modules/ingest/${modules}/types`],
    rules: ["duplicate", "contracts"],
  },
  {
    what: "a second copy of the same version, below a package that doesn't declare it",
    tree: {
      "package.json": {},
      ...ours(`${modules}/types`),
      ...other("node_modules/ingest"),
      ...ours(`node_modules/ingest/${modules}/types`),
    },
    finds: [`types@1.0.0 at ${modules}/types`, `types@1.0.0 at node_modules/ingest/${modules}/types`],
    rules: ["duplicate"],
  },
  {
    what: "a copy under another name",
    tree: {
      "package.json": {},
      ...ours(`${modules}/types`),
      ...ours("node_modules/types-1.1", { name: "@session-schema/types", version: "1.1.0" }),
    },
    finds: [`types@1.0.0 at ${modules}/types`, "types@1.1.0 at node_modules/types-1.1"],
    rules: ["duplicate", "contracts"],
  },
  {
    what: "pnpm's store, where a package can import only what it declares",
    tree: {
      "package.json": { ...requires("validators") },
      "pnpm-lock.yaml": "",
      ...ours(`${store}/validators@1.0.0/${modules}/validators`, requires("types")),
      ...ours(`${store}/types@1.0.0/${modules}/types`),
      ...ours(`${store}/types@1.1.0/${modules}/types`, { version: "1.1.0" }),
      [`${store}/validators@1.0.0/${modules}/types`]: new Link(`${store}/types@1.0.0/${modules}/types`),
      [`${modules}/validators`]: new Link(`${store}/validators@1.0.0/${modules}/validators`),
    },
    finds: [`types@1.0.0 at ${store}/types@1.0.0/${modules}/types`, `validators@1.0.0 at ${store}/validators@1.0.0/${modules}/validators`],
    rules: [],
  },
  {
    what: "members of pnpm's workspace, each with links of its own",
    tree: {
      "package.json": {},
      "pnpm-workspace.yaml": "packages:\n  # services\n  - \"services/*\"\n  - '!services/old' # gone soon\n\ncatalog:\n  - no\n",
      ...ours(`${store}/types@1.0.0/${modules}/types`),
      ...ours(`${store}/types@1.1.0/${modules}/types`, { version: "1.1.0" }),
      "services/ingest/package.json": requires("types"),
      "services/billing/package.json": requires("types"),
      "services/old/package.json": requires("cli"),
      [`services/ingest/${modules}/types`]: new Link(`${store}/types@1.0.0/${modules}/types`),
      [`services/billing/${modules}/types`]: new Link(`${store}/types@1.1.0/${modules}/types`),
    },
    finds: [`types@1.0.0 at ${store}/types@1.0.0/${modules}/types`, `types@1.1.0 at ${store}/types@1.1.0/${modules}/types`],
    rules: ["duplicate", "contracts"],
  },
  {
    what: "members of npm's workspace at any depth, with hoisted packages",
    tree: {
      "package.json": { workspaces: { packages: ["services/**"] } },
      ...ours(`${modules}/types`),
      "services/a/b/package.json": requires("types"),
      ...ours(`services/a/b/${modules}/cli`),
    },
    finds: [`cli@1.0.0 at services/a/b/${modules}/cli`, `types@1.0.0 at ${modules}/types`],
    rules: [],
  },
  {
    what: "one member alone, without the packages of other members",
    tree: {
      "package.json": { workspaces: ["services/*"] },
      "services/ingest/package.json": requires("types"),
      ...ours(`services/ingest/${modules}/types`, { version: "1.1.0" }),
      "services/billing/package.json": requires("types"),
      ...ours(`services/billing/${modules}/types`),
    },
    from: "services/ingest",
    finds: [`types@1.1.0 at ${modules}/types`],
    rules: [],
  },
  {
    what: "a folder below the project",
    tree: { "package.json": {}, "src/x/index.js": "", ...ours(`${modules}/types`) },
    from: "src/x",
    finds: [`types@1.0.0 at ${modules}/types`],
    rules: [],
  },
  {
    what: "packages without a contract file, or with a damaged one",
    tree: {
      "package.json": {},
      ...ours(`${modules}/types`, { contract: undefined }),
      ...ours(`${modules}/cli`, { contract: "{" }),
      ...ours(`${modules}/client`, { contract: { contractVersion: 1 } }),
    },
    finds: [`cli@1.0.0 at ${modules}/cli`, `client@1.0.0 at ${modules}/client`, `types@1.0.0 at ${modules}/types`],
    rules: ["contract-file", "contract-file", "contract-file"],
  },
  {
    what: "a package whose contract has another version",
    tree: { "package.json": {}, ...ours(`${modules}/types`, { contract: { contractVersion: "1.1.0", contractHash: hashes["1.1.0"] } }) },
    finds: [`types@1.0.0 at ${modules}/types`],
    rules: ["contract-version"],
  },
  {
    what: "a package that is required but not installed",
    tree: { "package.json": { devDependencies: { "@session-schema/cli": "1.0.0" } } },
    finds: [],
    rules: ["not-installed"],
  },
  {
    what: "circular dependencies, broken manifests and broken links",
    tree: {
      "package.json": requires("types"),
      ...ours(`${modules}/types`),
      ...other("node_modules/a", { dependencies: { b: "1" } }),
      ...other("node_modules/b", { dependencies: { a: "1" } }),
      "node_modules/c/package.json": "{",
      "node_modules/d/package.json": "[]",
      [`${modules}/cli`]: new Link("nowhere"),
    },
    finds: [`types@1.0.0 at ${modules}/types`],
    rules: [],
  },
];

test.for(rows)("doctor examines $what", async ({ tree, from = ".", finds, rules }) => {
  const root = await plant(tree);
  const { stdout, stderr, exitCode } = await run(["doctor", "--json"], { cwd: join(root, from) });
  expect(stderr).toBe("");
  const { packages, findings } = JSON.parse(stdout);
  const describe = ({ name, version, path }: Record<string, string>): string =>
    `${name?.replace("@session-schema/", "")}@${version} at ${path}`;
  expect(packages.map(describe)).toEqual(finds);
  expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(rules);
  expect(exitCode).toBe(rules.length === 0 ? 0 : 1);
});

test("the fix is a command of the project's package manager", async () => {
  const managers = {
    "package-lock.json": "npm install",
    "pnpm-lock.yaml": "pnpm install",
    "yarn.lock": "yarn install",
    "bun.lock": "bun install",
  };
  for (const [lock, mend] of Object.entries(managers)) {
    const root = await plant({ [lock]: "", "package.json": requires("types") });
    const { stdout } = await run(["doctor", "--json"], { cwd: root });
    expect(JSON.parse(stdout).findings).toEqual([expect.objectContaining({ mend })]);
  }
});

test("every finding is one line, for any name of a package", async () => {
  const tree = { ...ours(`${modules}/types`, { version: "1.0.0\n\u001b[31m" }), ...ours(`${modules}/cli`), "package.json": {} };
  const { stdout } = await run(["doctor"], { cwd: await plant(tree) });
  expect(stdout).toContain("1.0.0\\u000a\\u001b[31m");
  expect(stdout.split("\n").filter((line) => line.includes("Fix: "))).toHaveLength(2);
});

const failures = [
  { what: "a folder without a project", tree: {}, message: "No package.json in . or a folder above it" },
  {
    what: "a project that has none of the packages",
    tree: { "package.json": {} },
    message: "No @session-schema package is installed in .",
  },
  { what: "a manifest that isn't JSON", tree: { "package.json": "{" }, message: "isn't a JSON object" },
  { what: "Plug'n'Play", tree: { "package.json": {}, ".pnp.cjs": "" }, message: "without node_modules" },
];

test.for(failures)("doctor fails for $what with one line", async ({ tree, message }) => {
  const { stdout, stderr, exitCode } = await run(["doctor", "--json", "."], { cwd: await plant(tree) });
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(exitCode).toBe(2);
});
