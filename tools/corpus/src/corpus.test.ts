import { hasToolchain } from "@session-schema/toolchain";
import { models } from "@session-schema/validators/models";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readerFault } from "./agreement.ts";
import { judgeFixtures, readFixtures, strictFault } from "./fixtures.ts";
import { Judge, judgePrograms } from "./judges.ts";
import { payloadArbitrary } from "./payloads.ts";

const programs = (await judgePrograms()).filter(({ language, programs: needed }) => hasToolchain(language, ...needed));
const fixtures = await readFixtures();

/** How many payloads are made up, and by which seed. */
const count = 20_000;
const seed = Number(process.env["CORPUS_SEED"] ?? 1);

describe.for(programs)("$language", { timeout: 600_000 }, (program) => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await Judge.start(program);
  });
  afterAll(() => judge.stop());

  test("gives every fixture the verdict that is due to it, in both modes, and every accepted one back", async () => {
    const outcomes = await judgeFixtures(judge, fixtures);
    expect(outcomes.length).toBeGreaterThan(200);
    expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test(`agrees with the validators on ${count} payloads that were made up (CORPUS_SEED=${seed})`, async () => {
    const payloads = fc.sample(payloadArbitrary(), { numRuns: count, seed });
    const texts = payloads.map(({ model, payload }) => ({ model, text: JSON.stringify(payload) }));
    const read = await judge.ask(texts.map((each) => ({ op: "read", ...each })));
    const judged = await judge.ask(texts.map((each) => ({ op: "judge", ...each })));
    const disagreements = payloads.flatMap(({ model, payload }, index) => {
      const { read: reads, validate } = models[model as keyof typeof models]; // payloads are made for models
      const result = reads(payload);
      const strict = validate(payload);
      const pointers = result.issues.filter(({ tolerated }) => !tolerated).map(({ instancePath }) => instancePath);
      const due = { payload, read: result.ok ? result.value : undefined, accepted: result.ok, pointers };
      const faults = [
        readerFault(read[index] ?? { accepted: false }, due),
        strictFault(judged[index] ?? { accepted: false }, { accepted: strict.ok, issues: strict.ok ? [] : strict.issues }),
      ].filter((fault) => fault !== undefined);
      return faults.length === 0 ? [] : [{ model, text: texts[index]?.text, faults }];
    });
    expect({ count: disagreements.length, first: disagreements.slice(0, 5) }).toEqual({ count: 0, first: [] });
  });
});

describe("a session that goes round", () => {
  test("through every language, each of which adds a property, loses nothing", { timeout: 600_000 }, async () => {
    const judges = await Promise.all(programs.map((program) => Judge.start(program)));
    try {
      for (const { payload, name } of fixtures.filter(({ model, tolerant }) => model === "Session" && tolerant.accepted)) {
        let text = JSON.stringify(payload);
        const hops: [string, unknown][] = [];
        for (const [index, judge] of judges.entries()) {
          const value = { at: index, big: 41_000_000_000.5, list: [], none: null };
          const [answer] = await judge.ask([{ op: "relay", model: "Session", text, add: { key: `hop${judge.language}`, value } }]);
          expect([name, judge.language, answer]).toEqual([
            name,
            judge.language,
            { id: expect.any(Number), accepted: true, text: expect.any(String) },
          ]);
          hops.push([`hop${judge.language}`, value]);
          text = answer?.text ?? "";
        }
        const read = models.Session.read(payload);
        expect(JSON.parse(text)).toEqual({ ...(read.ok ? read.value : {}), ...Object.fromEntries(hops) });
      }
    } finally {
      await Promise.all(judges.map((judge) => judge.stop()));
    }
  });
});
