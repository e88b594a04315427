import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readerFault, strictFault } from "../agreement.ts";
import { changed, isCommonGround } from "../changes.ts";
import { type Answer, askRunner, buildRunner, type Request } from "../runner.ts";
import { hasToolchain } from "../toolchain.ts";
import { makeStressPackage, referenceTypes, type StressPackage } from "./stress-package.ts";

/** What the tests of one language need to know of it. */
export interface StressOptions {
  /** The names of what is built in the package's folder, such as `target`, and costs much time to build anew. */
  readonly keeps?: readonly string[];
  /** The language's own tools: each is given the package's folder, and answers what it has to say, which should be nothing. */
  readonly tools?: Readonly<Record<string, (folder: string) => Promise<string>>>;
  /** The types that the package in a folder has: of a field as `Session.ID`, of what has no fields as `Note`. */
  readonly types?: (folder: string) => Promise<ReadonlyMap<string, string>>;
}

/**
 * The tests of a language's package made for schemas that are hard on it: it compiles, its tools have nothing to say, and it reads and
 * writes as the validators of TypeScript do. The package's folder has `judge` and `judge:build` among its scripts.
 *
 * @example
 * describeStress("Go", import.meta.dirname, hasToolchain("Go", "go"), { tools: { "go vet": (folder) => runProgram(folder, "go", "vet", "./...") } });
 */
export function describeStress(
  language: string,
  folder: string,
  isHere: boolean,
  { keeps = [], tools = {}, types }: StressOptions = {},
): void {
  // openapi-generator, which makes it, is a program of Java.
  const isMade = isHere && hasToolchain(language, "java");
  describe.runIf(isMade)(`a package made for schemas that are hard on it, in ${language}`, { timeout: 600_000 }, () => {
    let stressSchemas: StressPackage;
    beforeAll(async () => {
      stressSchemas = await makeStressPackage(folder, keeps);
      await buildRunner(stressSchemas.folder);
    }, 600_000);

    const ask = (op: Request["op"], asked: readonly Asked[], more: Partial<Request> = {}) =>
      askRunner(
        stressSchemas.folder,
        asked.map(({ model, payload }) => ({ op, model, text: JSON.stringify(payload), ...more })),
      );

    const asReader = (answer: Answer, { model, payload }: Asked): string | undefined => {
      const { ok, value, issues } = modelOf(stressSchemas, model).read(payload);
      const pointers = issues.filter(({ tolerated }) => !tolerated).map(({ instancePath }) => instancePath);
      return readerFault(answer, { payload, read: value, accepted: ok, pointers });
    };

    const strictly = (answer: Answer, { model, payload }: Asked): string | undefined => {
      const { ok, issues = [] } = modelOf(stressSchemas, model).validate(payload);
      return strictFault(answer, { accepted: ok, issues });
    };

    test("gives every fixture its verdict in both modes, and every accepted one back", async () => {
      const asked = stressSchemas.fixtures.filter(({ payload }) => isCommonGround(payload));
      expect(faults(asked, await ask("read", asked), asReader)).toEqual([]);
      expect(faults(asked, await ask("judge", asked), (answer, { strict }) => strictFault(answer, strict))).toEqual([]);
    });

    test("agrees with the validators of TypeScript on payloads that were changed at random, as a reader and strictly", async () => {
      const asked = changedPayloads(stressSchemas);
      expect(faults(asked, await ask("read", asked), asReader)).toEqual([]);
      expect(faults(asked, await ask("judge", asked), strictly)).toEqual([]);
    });

    test("strictly, compares multiples as decimals, however large or small", async () => {
      const asked = ["Price", "Dozen", "Grain"].flatMap((model) => awkwardNumbers.map((payload) => ({ model, payload })));
      expect(faults(asked, await ask("judge", asked), strictly)).toEqual([]);
    });

    test("keeps a property that was added on the way, wherever there is room for one", async () => {
      const asked = stressSchemas.fixtures.filter(({ model, tolerant }) => stressSchemas.open.includes(model) && tolerant.accepted);
      const value = { at: [1, 12.5, null], big: "𝒳" };
      const answers = await ask("relay", asked, { add: { key: "goHop", value } });
      expect(asked.length).toBeGreaterThan(100);
      for (const [index, { name, model, payload }] of asked.entries()) {
        const { goHop, ...rest } = JSON.parse(answers[index]?.text ?? "{}");
        expect([name, modelOf(stressSchemas, model).read(rest).value, goHop]).toEqual([
          name,
          modelOf(stressSchemas, model).read(payload).value,
          value,
        ]);
      }
    });

    test.runIf(types !== undefined)("has the types that the reference gives", async () => {
      const own = (await types?.(stressSchemas.folder)) ?? new Map();
      const told = [...(await referenceTypes(stressSchemas.contract, language))].filter(([name]) => name.includes(".") || own.has(name));
      expect(told.length).toBeGreaterThan(100);
      expect(told.map(([name]) => [name, own.get(name)])).toEqual(told);
    });

    test.for(Object.entries(tools))("%s has nothing to say of it", async ([, run]) => {
      expect(await run(stressSchemas.folder)).toBe("");
    });
  });
}

/** A payload, and what it is meant for. */
interface Asked {
  readonly model: string;
  readonly payload: unknown;
}

/** What is wrong with the answers, the first of each model: a fault in one place shows in many payloads. */
function faults<T extends Asked>(
  asked: readonly T[],
  answers: readonly Answer[],
  fault: (answer: Answer, asked: T) => string | undefined,
): object[] {
  const all = asked.flatMap((each, index) => {
    const found = fault(answers[index] ?? { accepted: false }, each);
    return found === undefined ? [] : [{ model: each.model, payload: JSON.stringify(each.payload), fault: found }];
  });
  return all.filter(({ model }, index) => all.findIndex((other) => other.model === model) === index);
}

/** Numbers of which division of doubles says the wrong thing, or nothing, and their neighbors. */
const awkwardNumbers = [
  ...[0, 0.1, -0.3, 0.3, 0.1 + 0.2, 0.7, 1.1, 2.4, 4.35, 0.25, 505661.9, 505661.89999999997, 1070468.1, 123456789012.3, 12345678901234.5],
  ...[1e-7, 3e-7, 1.5e-7, 1e-10, 5e-324, 2 ** 53, 9007199254740996, 1e16, 1.2e17, 1e21, 1e22, 1.2e23, 1e300, 1.2e301, Number.MAX_VALUE],
];

const payloadsPerModel = 150;

function changedPayloads({ contract, fixtures }: StressPackage): Asked[] {
  const names = [...new Set(contract.models.flatMap(({ root }) => Object.keys(root.schema.properties ?? {})))];
  return contract.models.flatMap(({ name }) => {
    const own = fixtures.filter(({ model }) => model === name).map(({ payload }) => payload);
    const payloads = changed(fc.constantFrom<unknown>(...own), names).filter(isCommonGround);
    return fc.sample(payloads, { numRuns: payloadsPerModel, seed: 1 }).map((payload) => ({ model: name, payload }));
  });
}

function modelOf({ models }: StressPackage, name: string): StressPackage["models"][string] {
  const model = models[name];
  if (model === undefined) throw new Error(`no validators of ${name}`);
  return model;
}
