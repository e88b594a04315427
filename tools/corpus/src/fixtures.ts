import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { models } from "@session-schema/validators/models";
import { type Due, readerFault } from "./agreement.ts";
import type { Judge } from "./judges.ts";
import type { Answer } from "./protocol.ts";

interface Verdict {
  readonly accepted: boolean;
  readonly issues: readonly { readonly instancePath: string; readonly keyword: string; readonly tolerated?: boolean }[];
}

/** A fixture, as the package of fixtures publishes it. */
export interface Fixture {
  readonly name: string;
  readonly model: string;
  readonly payload: unknown;
  readonly strict: Verdict;
  readonly tolerant: Verdict;
}

export async function readFixtures(): Promise<Fixture[]> {
  const manifest = createRequire(import.meta.url).resolve("@session-schema/fixtures/manifest.json");
  const folder = dirname(dirname(manifest));
  const { fixtures }: { fixtures: (Omit<Fixture, "payload"> & { path: string })[] } = JSON.parse(await readFile(manifest, "utf8"));
  return Promise.all(
    fixtures.map(async ({ path, ...fixture }) => ({ ...fixture, payload: JSON.parse(await readFile(join(folder, path), "utf8")).payload })),
  );
}

/** What a language does wrong with a fixture, in either mode; empty if nothing. */
export interface Outcome {
  readonly fixture: string;
  readonly model: string;
  readonly faults: readonly string[];
}

/** Every fixture, in both modes, through one judge. */
export async function judgeFixtures(judge: Judge, fixtures: readonly Fixture[]): Promise<Outcome[]> {
  const texts = fixtures.map(({ model, payload }) => ({ model, text: JSON.stringify(payload) }));
  const read = await judge.ask(texts.map((each) => ({ op: "read", ...each })));
  const judged = await judge.ask(texts.map((each) => ({ op: "judge", ...each })));
  return fixtures.map((fixture, index) => ({
    fixture: fixture.name,
    model: fixture.model,
    faults: [
      fault("as a reader", readerFault(read[index] ?? missing, dueOf(fixture))),
      fault("strictly", strictFault(judged[index] ?? missing, fixture.strict)),
    ].flat(),
  }));
}

const missing: Answer = { accepted: false, message: "no answer" };

const fault = (mode: string, said: string | undefined): string[] => (said === undefined ? [] : [`${mode}, it ${said}`]);

/** By the fixture itself, which was made without asking any reader; but which nulls read as absent, the reader of TypeScript says. */
function dueOf({ model, payload, tolerant }: Fixture): Due {
  const result = models[model as keyof typeof models].read(payload); // a fixture's model is one
  return {
    payload,
    read: result.ok ? result.value : undefined,
    accepted: tolerant.accepted,
    pointers: tolerant.issues.filter(({ tolerated }) => tolerated === false).map(({ instancePath }) => instancePath),
  };
}

/** The same verdict, and at least one of the issues that are due. */
export function strictFault({ accepted, issues = [], message }: Answer, due: Verdict): string | undefined {
  if (accepted !== due.accepted)
    return accepted
      ? "accepts"
      : `refuses: ${message ?? issues.map(({ instancePath, keyword }) => `${keyword} at "${instancePath}"`).join(", ")}`;
  if (accepted) return undefined;
  const names = (each: { instancePath: string; keyword: string }): string => `${each.keyword} at "${each.instancePath}"`;
  return due.issues.some((issue) => issues.some((each) => names(each) === names(issue)))
    ? undefined
    : `objects to ${issues.map(names).join(", ") || "nothing that it names"}, not to ${due.issues.map(names).join(", ")}`;
}
