import type { Installed } from "./installed.ts";
import type { Manager } from "./project.ts";
import type { Absent } from "./resolve.ts";
import { newest } from "./versions.ts";

/** One thing that is out of step. */
export interface Finding {
  readonly rule: Rule;
  /** The packages that it is about, by name. */
  readonly packages: readonly string[];
  /** What is out of step, in a line. */
  readonly message: string;
  /** How to mend it, in a line: a command, where one does it. */
  readonly mend: string;
}

export type Rule = "not-installed" | "duplicate" | "versions" | "contracts" | "contract-version" | "contract-file";

export interface Facts {
  readonly packages: readonly Installed[];
  readonly absent: readonly Absent[];
  readonly manager: Manager;
}

/** What is out of step, each once; nothing if all packages are of one release and each is there once. */
export const findingsOf = (facts: Facts): Finding[] => rules.flatMap((rule) => rule(facts));

const notInstalled = ({ absent, manager }: Facts): Finding[] =>
  absent.map(({ name, importer }) => ({
    rule: "not-installed",
    packages: [name],
    message: `${name} is asked for by ${importer}, and is not installed`,
    mend: `${manager} install`,
  }));

const duplicate = ({ packages, manager }: Facts): Finding[] =>
  groups(packages, ({ name }) => name)
    .filter(([, copies]) => copies.length > 1)
    .map(([name, copies]) => ({
      rule: "duplicate",
      packages: [name],
      message: `${name} is there ${copies.length} times: ${copies.map((copy) => `${copy.version} for ${list(copy.importers)}`).join("; ")}`,
      mend: hasOneVersion(copies) ? dedupe[manager] : `let all ask for ${newestOf(copies)}, then ${dedupe[manager]}`,
    }));

const versions = ({ packages, manager }: Facts): Finding[] => {
  if (hasOneVersion(packages) || namesOf(packages).length < 2) return []; // of one package alone, `duplicate` has said it
  const wanted = newestOf(packages);
  return [
    {
      rule: "versions",
      packages: namesOf(packages),
      message: `the packages are released together, and these are of several releases: ${groupsSaid(packages, ({ version }) => version)}`,
      mend: `${add[manager]} ${namesOf(packages.filter(({ version }) => version !== wanted))
        .map((name) => `${name}@${wanted}`)
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
      message: `they are made from several contracts, so they may disagree on a payload: ${groupsSaid(known, hash)}`,
      mend: hasOneVersion(known) ? reinstall(manager) : `bring all to ${newestOf(known)}`,
    },
  ];
};

const contractVersion = ({ packages, manager }: Facts): Finding[] =>
  packages
    .filter(({ version, contract }) => contract !== undefined && contract.version !== version)
    .map(({ name, version, path, contract }) => ({
      rule: "contract-version",
      packages: [name],
      message: `${name} says that it is ${version}, and its contract that it is ${contract?.version} (${path})`,
      mend: reinstall(manager),
    }));

const contractFile = ({ packages, manager }: Facts): Finding[] =>
  packages
    .filter(({ contract }) => contract === undefined)
    .map(({ name, path }) => ({
      rule: "contract-file",
      packages: [name],
      message: `${name} does not say which contract it was made from: ${path}/generated/contract.json is missing or damaged`,
      mend: reinstall(manager),
    }));

const rules: readonly ((facts: Facts) => Finding[])[] = [notInstalled, duplicate, versions, contracts, contractVersion, contractFile];

const add: Readonly<Record<Manager, string>> = { npm: "npm install", pnpm: "pnpm add", yarn: "yarn add", bun: "bun add" };

const dedupe: Readonly<Record<Manager, string>> = {
  npm: "npm dedupe",
  pnpm: "pnpm dedupe",
  yarn: "yarn dedupe",
  bun: "delete bun.lock and bun install",
};

/** A published package cannot be like that: the copy was damaged, or linked to a folder where it is being changed. */
const reinstall = (manager: Manager): string => `delete node_modules and ${manager} install`;

const newestOf = (packages: readonly Installed[]): string => newest(packages.map(({ version }) => version));

const hasOneVersion = (packages: readonly Installed[]): boolean => new Set(packages.map(({ version }) => version)).size < 2;

const namesOf = (packages: readonly Installed[]): string[] => [...new Set(packages.map(({ name }) => name))];

/** `1.0.0 (a, b), 1.1.0 (c)`. */
const groupsSaid = (packages: readonly Installed[], key: (one: Installed) => string): string =>
  groups(packages, key)
    .map(([said, members]) => `${said} (${namesOf(members).join(", ")})`)
    .join(", ");

function groups<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found];
}

const list = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
