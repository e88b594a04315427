import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runProgram } from "./toolchain.ts";

/** What is said of a place in a payload. */
export interface Found {
  readonly instancePath: string;
  readonly keyword: string;
  readonly tolerated?: boolean;
}

/** A fixture, as the manifest of @session-schema/fixtures lists it, with its payload. */
export interface Fixture {
  readonly name: string;
  readonly model: string;
  readonly payload: unknown;
  readonly strict: { readonly accepted: boolean; readonly issues: readonly Found[] };
  readonly tolerant: { readonly accepted: boolean; readonly issues: readonly Found[] };
}

/** What is asked of a language's judge, a line of JSON each. */
export interface Request {
  readonly op: "read" | "judge" | "relay";
  readonly model: string;
  /** The payload, as JSON. */
  readonly text: string;
  readonly add?: { readonly key: string; readonly value: unknown };
}

/** What it answers. */
export interface Answer {
  readonly accepted: boolean;
  readonly text?: string;
  readonly issues?: readonly Found[];
  readonly pointer?: string;
  readonly message?: string;
}

/** The tests of a language's package over every fixture; `folder` is the package's, whose scripts `judge` and `judge:build` say how it is asked. */
export function describeRunner(language: string, folder: string, isHere: boolean): void {
  describe.runIf(isHere)(`every fixture, in ${language}`, { timeout: 600_000 }, () => {
    let fixtures: readonly Fixture[];
    beforeAll(async () => {
      await buildRunner(folder);
      fixtures = await readFixtures();
    }, 600_000);

    /** Asks one question about each fixture, and answers the fixtures with their answers. */
    const ask = async (op: Request["op"], more: Partial<Request> = {}): Promise<[Fixture, Answer][]> => {
      const requests = fixtures.map(({ model, payload }): Request => ({ op, model, text: JSON.stringify(payload), ...more }));
      return pair(fixtures, await askRunner(folder, requests));
    };

    test("is accepted or refused as a tolerant reader does", async () => {
      const answers = await ask("read");
      expect(answers.map(([{ name }, { accepted }]) => [name, accepted])).toEqual(
        fixtures.map(({ name, tolerant }) => [name, tolerant.accepted]),
      );
    });

    test("comes back as the same JSON value if it is accepted, but for the nulls that stand for nothing", async () => {
      for (const [{ name, payload }, { accepted, text }] of await ask("read"))
        if (accepted) expect([name, withNulls(JSON.parse(text ?? ""), payload)]).toEqual([name, payload]);
    });

    test("is refused for a reason that the fixture gives, where the fixture gives it", async () => {
      for (const [{ name, tolerant }, { accepted, pointer }] of await ask("read")) {
        const places = tolerant.issues.filter(({ tolerated }) => tolerated === false).map(({ instancePath }) => instancePath);
        if (!accepted) expect(places, name).toContain(pointer);
      }
    });

    test("is accepted or refused as a strict writer is, for what the fixture lists", async () => {
      for (const [{ name, strict }, { accepted, issues }] of await ask("judge")) {
        const listed = strict.issues.map(said);
        const found = (issues ?? []).map(said);
        expect([name, accepted]).toEqual([name, strict.accepted]);
        expect([name, found.filter((each) => !listed.includes(each))]).toEqual([name, []]);
        // Where the type is wrong, some validators say no more of the value.
        const due = strict.issues.filter(({ instancePath }) => !found.includes(`type at ${instancePath}`)).map(said);
        expect([name, due.filter((each) => !found.includes(each))]).toEqual([name, []]);
      }
    });

    test("takes a property that was added on the way, and loses nothing", async () => {
      const add = { key: "goHop", value: { at: [1, 12.5, null], big: "𝒳" } };
      for (const [{ name, payload }, { accepted, text }] of await ask("relay", { add })) {
        if (!accepted) continue;
        const { goHop, ...rest } = JSON.parse(text ?? "");
        expect([name, withNulls(rest, payload), goHop]).toEqual([name, payload, add.value]);
      }
    });
  });
}

/** Builds a package's judge, if it has to be built. */
export async function buildRunner(folder: string): Promise<void> {
  const { "judge:build": build } = await scriptsOf(folder);
  if (build !== undefined) await runProgram(folder, "sh", "-c", build);
}

/** Asks a package's judge, and answers its answers in the order of the requests. */
export async function askRunner(folder: string, requests: readonly Request[]): Promise<Answer[]> {
  const { judge } = await scriptsOf(folder);
  if (judge === undefined) throw new Error(`${folder}/package.json has no script called judge`);
  const input = requests.map((request, id) => JSON.stringify({ id, ...request })).join("\n");
  const { stdout, stderr } = spawnSync("sh", ["-c", judge], { cwd: folder, input, encoding: "utf8", maxBuffer: 2 ** 28 });
  expect(stderr).toBe("");
  const answers = stdout.trimEnd().split("\n");
  expect(answers).toHaveLength(requests.length);
  return answers.map((answer) => JSON.parse(answer) as Answer); // the judge's own words
}

/** Every fixture. */
export async function readFixtures(): Promise<Fixture[]> {
  const manifest = createRequire(import.meta.url).resolve("@session-schema/fixtures/manifest.json");
  const { fixtures } = JSON.parse(await readFile(manifest, "utf8")) as { fixtures: (Fixture & { path: string })[] }; // its package wrote it
  return Promise.all(
    fixtures.map(async (fixture) => {
      const file = await readFile(join(dirname(manifest), "..", fixture.path), "utf8");
      return { ...fixture, payload: JSON.parse(file).payload };
    }),
  );
}

/** The value with the null properties of another, where it has none of its own. */
export function withNulls(value: unknown, other: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(other)) return value.map((item, i) => withNulls(item, other[i]));
  if (!isObject(value) || !isObject(other)) return value;
  const nulls = Object.entries(other).filter(([key, each]) => each === null && !Object.hasOwn(value, key));
  return Object.fromEntries([...Object.entries(value).map(([key, each]) => [key, withNulls(each, other[key])]), ...nulls]);
}

const scriptsOf = async (folder: string): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8")).scripts;

const said = ({ instancePath, keyword }: Found): string => `${keyword} at ${instancePath}`;

const pair = <A, B>(left: readonly A[], right: readonly B[]): [A, B][] => left.map((each, i) => [each, right[i] as B]); // as long as the left

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
