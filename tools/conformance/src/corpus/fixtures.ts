import { models } from "@session-schema/validators/models";
import { type ExpectedReading, readerFault, strictFault } from "@tools/conformance/agreement";
import { askRunner, type Fixture, type RunnerResponse, readFixtures } from "@tools/conformance/runner";
import type { Language } from "./languages.ts";

/** How a language differs from the expected result of a fixture, in either mode; no faults if it agrees. */
export interface Outcome {
  readonly fixture: string;
  readonly model: string;
  readonly faults: readonly string[];
}

/** Sends every fixture, in both modes, to the conformance runner of one language. */
export async function checkFixtures({ folder }: Language): Promise<Outcome[]> {
  const fixtures = await readFixtures();
  const texts = fixtures.map(({ model, payload }) => ({ model, text: JSON.stringify(payload) }));
  const responses = await askRunner(folder, [
    ...texts.map((each) => ({ op: "read" as const, ...each })),
    ...texts.map((each) => ({ op: "validate" as const, ...each })),
  ]);
  return fixtures.map((fixture, index) => ({
    fixture: fixture.name,
    model: fixture.model,
    faults: [
      ...fault("in tolerant mode", readerFault(responses[index] ?? missing, expectedReading(fixture))),
      ...fault("in strict mode", strictFault(responses[fixtures.length + index] ?? missing, fixture.strict)),
    ],
  }));
}

const missing: RunnerResponse = { accepted: false, message: "no response" };

const fault = (mode: string, description: string | undefined): string[] =>
  description === undefined ? [] : [`${mode}, it ${description}`];

/** From the fixture itself, which no reader produced. Only which nulls read as absent comes from the TypeScript reader. */
function expectedReading({ model, payload, tolerant }: Fixture): ExpectedReading {
  const result = models[model as keyof typeof models].read(payload); // every fixture names a model
  return {
    payload,
    value: result.ok ? result.value : undefined,
    accepted: tolerant.accepted,
    pointers: tolerant.issues.filter(({ tolerated }) => tolerated === false).map(({ instancePath }) => instancePath),
  };
}
