import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readerFault, strictFault } from "../agreement.ts";
import { changed, isCommonGround } from "../changes.ts";
import { askRunner, buildRunner, type RunnerRequest, type RunnerResponse } from "../runner.ts";
import { hasToolchain } from "../toolchain.ts";
import { makeStressPackage, referenceTypes, type StressPackage } from "./stress-package.ts";

/** What differs between languages. */
export interface StressOptions {
  /** Build outputs in the package's folder, such as `target`, that are kept between runs because they take long to build. */
  readonly keeps?: readonly string[];
  /** The language's own tools. Each takes the package's folder and returns its report, which must be empty. */
  readonly tools?: Readonly<Record<string, (folder: string) => Promise<string>>>;
  /** Returns the types in the package in a folder, by field (`Session.ID`) or by model without fields (`Note`). */
  readonly types?: (folder: string) => Promise<ReadonlyMap<string, string>>;
}

/**
 * Tests a language's package that is generated from the stress schemas: it compiles, its tools report nothing, and it reads, writes and
 * validates like the TypeScript validators. The scripts `runner:build` and `runner` of the package build and start its conformance runner.
 *
 * @example
 * describeStress("Go", import.meta.dirname, hasToolchain("Go", "go"), { tools: { "go vet": (folder) => runProgram(folder, "go", "vet", "./...") } });
 */
export function describeStress(
  language: string,
  folder: string,
  isInstalled: boolean,
  { keeps = [], tools = {}, types }: StressOptions = {},
): void {
  // openapi-generator, which generates the package, needs Java.
  const canGenerate = isInstalled && hasToolchain(language, "java");
  describe.runIf(canGenerate)(`a package generated from the stress schemas, in ${language}`, { timeout: 600_000 }, () => {
    let stressSchemas: StressPackage;
    beforeAll(async () => {
      stressSchemas = await makeStressPackage(folder, keeps);
      await buildRunner(stressSchemas.folder);
    }, 600_000);

    const send = (op: RunnerRequest["op"], inputs: readonly Input[], more: Partial<RunnerRequest> = {}) =>
      askRunner(
        stressSchemas.folder,
        inputs.map(({ model, payload }) => ({ op, model, text: JSON.stringify(payload), ...more })),
      );

    const asReader = (response: RunnerResponse, { model, payload }: Input): string | undefined => {
      const { ok, value, issues } = modelOf(stressSchemas, model).read(payload);
      const pointers = issues.filter(({ tolerated }) => !tolerated).map(({ instancePath }) => instancePath);
      return readerFault(response, { payload, value, accepted: ok, pointers });
    };

    const asValidator = (response: RunnerResponse, { model, payload }: Input): string | undefined => {
      const { ok, issues = [] } = modelOf(stressSchemas, model).validate(payload);
      return strictFault(response, { accepted: ok, issues });
    };

    test("returns the expected result for every fixture in both modes, and writes accepted ones back unchanged", async () => {
      const inputs = stressSchemas.fixtures.filter(({ payload }) => isCommonGround(payload));
      expect(faults(inputs, await send("read", inputs), asReader)).toEqual([]);
      expect(faults(inputs, await send("validate", inputs), (response, { strict }) => strictFault(response, strict))).toEqual([]);
    });

    test("agrees with the TypeScript validators on payloads changed at random, in both modes", async () => {
      const inputs = changedPayloads(stressSchemas);
      expect(faults(inputs, await send("read", inputs), asReader)).toEqual([]);
      expect(faults(inputs, await send("validate", inputs), asValidator)).toEqual([]);
    });

    test("compares multiples as decimals, however large or small, in strict mode", async () => {
      const inputs = ["Price", "Dozen", "Grain"].flatMap((model) => awkwardNumbers.map((payload) => ({ model, payload })));
      expect(faults(inputs, await send("validate", inputs), asValidator)).toEqual([]);
    });

    test("keeps an added property in every model that allows unknown properties", async () => {
      const inputs = stressSchemas.fixtures.filter(({ model, tolerant }) => stressSchemas.open.includes(model) && tolerant.accepted);
      const value = { at: [1, 12.5, null], big: "𝒳" };
      const responses = await send("relay", inputs, { add: { key: "goHop", value } });
      expect(inputs.length).toBeGreaterThan(100);
      for (const [index, { name, model, payload }] of inputs.entries()) {
        const { goHop, ...rest } = JSON.parse(responses[index]?.text ?? "{}");
        expect([name, modelOf(stressSchemas, model).read(rest).value, goHop]).toEqual([
          name,
          modelOf(stressSchemas, model).read(payload).value,
          value,
        ]);
      }
    });

    test.runIf(types !== undefined)("has the types that the reference shows", async () => {
      const own = (await types?.(stressSchemas.folder)) ?? new Map();
      const documented = [...(await referenceTypes(stressSchemas.contract, language))].filter(
        ([name]) => name.includes(".") || own.has(name),
      );
      expect(documented.length).toBeGreaterThan(100);
      expect(documented.map(([name]) => [name, own.get(name)])).toEqual(documented);
    });

    test.for(Object.entries(tools))("%s reports nothing", async ([, run]) => {
      expect(await run(stressSchemas.folder)).toBe("");
    });
  });
}

/** A payload and its model. */
interface Input {
  readonly model: string;
  readonly payload: unknown;
}

/** The first fault of each model: one cause shows in many payloads. */
function faults<T extends Input>(
  inputs: readonly T[],
  responses: readonly RunnerResponse[],
  faultOf: (response: RunnerResponse, input: T) => string | undefined,
): object[] {
  const all = inputs.flatMap((input, index) => {
    const fault = faultOf(responses[index] ?? { accepted: false }, input);
    return fault === undefined ? [] : [{ model: input.model, payload: JSON.stringify(input.payload), fault }];
  });
  return all.filter(({ model }, index) => all.findIndex((other) => other.model === model) === index);
}

/** Numbers for which dividing doubles gives a wrong result, or none, and their neighbors. */
const awkwardNumbers = [
  ...[0, 0.1, -0.3, 0.3, 0.1 + 0.2, 0.7, 1.1, 2.4, 4.35, 0.25, 505661.9, 505661.89999999997, 1070468.1, 123456789012.3, 12345678901234.5],
  ...[1e-7, 3e-7, 1.5e-7, 1e-10, 5e-324, 2 ** 53, 9007199254740996, 1e16, 1.2e17, 1e21, 1e22, 1.2e23, 1e300, 1.2e301, Number.MAX_VALUE],
];

const payloadsPerModel = 150;

function changedPayloads({ contract, fixtures }: StressPackage): Input[] {
  const names = [...new Set(contract.models.flatMap(({ root }) => Object.keys(root.schema.properties ?? {})))];
  return contract.models.flatMap(({ name }) => {
    const own = fixtures.filter(({ model }) => model === name).map(({ payload }) => payload);
    const payloads = changed(fc.constantFrom<unknown>(...own), names).filter(isCommonGround);
    return fc.sample(payloads, { numRuns: payloadsPerModel, seed: 1 }).map((payload) => ({ model: name, payload }));
  });
}

function modelOf({ models }: StressPackage, name: string): StressPackage["models"][string] {
  const model = models[name];
  if (model === undefined) throw new Error(`No validators for ${name}.`);
  return model;
}
