import type { Installed } from "./installed.ts";
import type { Manager } from "./project.ts";
import type { Absent } from "./resolve.ts";
import { newest } from "./versions.ts";

/** One problem with the installed packages. */
export interface Finding {
  readonly rule: Rule;
  /** The names of the packages that have the problem. */
  readonly packages: readonly string[];
  /** One line. */
  readonly message: string;
  /** How to fix it, in one line: a command if there is one. */
  readonly fix: string;
}

export type Rule = "not-installed" | "duplicate" | "versions" | "contracts" | "contract-version" | "contract-file";

export interface Facts {
  readonly packages: readonly Installed[];
  readonly absent: readonly Absent[];
  readonly manager: Manager;
}

/** Every problem; none if all packages are from one release, and each is installed once. */
export const findingsOf = (facts: Facts): Finding[] => rules.flatMap((rule) => rule(facts));

const notInstalled = ({ absent, manager }: Facts): Finding[] =>
  absent.map(({ name, importer }) => ({
    rule: "not-installed",
    packages: [name],
    message: `${importer} requires ${name}, which isn't installed`,
    fix: `${manager} install`,
  }));

const duplicate = ({ packages, manager }: Facts): Finding[] =>
  groups(packages, ({ name }) => name)
    .filter(([, copies]) => copies.length > 1)
    .map(([name, copies]) => ({
      rule: "duplicate",
      packages: [name],
      message: `${name} is installed ${copies.length} times: ${copies.map((copy) => `${copy.version} for ${list(copy.importers)}`).join("; ")}`,
      fix: hasOneVersion(copies) ? dedupe[manager] : `require ${newestOf(copies)} everywhere, then ${dedupe[manager]}`,
    }));

const versions = ({ packages, manager }: Facts): Finding[] => {
  if (hasOneVersion(packages) || namesOf(packages).length < 2) return []; // two versions of one package are a duplicate
  const latest = newestOf(packages);
  return [
    {
      rule: "versions",
      packages: namesOf(packages),
      message: `the packages are released together, but these are from several releases: ${listGroups(packages, ({ version }) => version)}`,
      fix: `${add[manager]} ${namesOf(packages.filter(({ version }) => version !== latest))
        .map((name) => `${name}@${latest}`)
        .join(" ")}`,
    },
  ];
};

const contracts = ({ packages, manager }: Facts): Finding[] => {
  const known = packages.filter(({ contract }) => contract !== undefined);
  const hash = ({ contract }: Installed): string => contract?.hash.slice(0, 8) ?? "";
  if (groups(known, ({ contract }) => contract?.hash ?? "").length < 2) return [];
  return [
    {
      rule: "contracts",
      packages: namesOf(known),
      message: `the packages are generated from several contracts, so they may disagree about a payload: ${listGroups(known, hash)}`,
      fix: hasOneVersion(known) ? reinstall(manager) : `update all of them to ${newestOf(known)}`,
    },
  ];
};

const contractVersion = ({ packages, manager }: Facts): Finding[] =>
  packages
    .filter(({ version, contract }) => contract !== undefined && contract.version !== version)
    .map(({ name, version, path, contract }) => ({
      rule: "contract-version",
      packages: [name],
      message: `${name} has version ${version}, but its contract has version ${contract?.version} (${path})`,
      fix: reinstall(manager),
    }));

const contractFile = ({ packages, manager }: Facts): Finding[] =>
  packages
    .filter(({ contract }) => contract === undefined)
    .map(({ name, path }) => ({
      rule: "contract-file",
      packages: [name],
      message: `${name} doesn't say which contract it is generated from: ${path}/generated/contract.json is missing or damaged`,
      fix: reinstall(manager),
    }));

const rules: readonly ((facts: Facts) => Finding[])[] = [notInstalled, duplicate, versions, contracts, contractVersion, contractFile];

const add: Readonly<Record<Manager, string>> = { npm: "npm install", pnpm: "pnpm add", yarn: "yarn add", bun: "bun add" };

const dedupe: Readonly<Record<Manager, string>> = {
  npm: "npm dedupe",
  pnpm: "pnpm dedupe",
  yarn: "yarn dedupe",
  bun: "delete bun.lock, then bun install",
};

/** No published package is like this: the copy is damaged, or linked to a folder that is being edited. */
const reinstall = (manager: Manager): string => `delete node_modules, then ${manager} install`;

const newestOf = (packages: readonly Installed[]): string => newest(packages.map(({ version }) => version));

const hasOneVersion = (packages: readonly Installed[]): boolean => new Set(packages.map(({ version }) => version)).size < 2;

const namesOf = (packages: readonly Installed[]): string[] => [...new Set(packages.map(({ name }) => name))];

/** `1.0.0 (a, b), 1.1.0 (c)`. */
const listGroups = (packages: readonly Installed[], key: (one: Installed) => string): string =>
  groups(packages, key)
    .map(([value, members]) => `${value} (${namesOf(members).join(", ")})`)
    .join(", ");

function groups<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found];
}

const list = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
