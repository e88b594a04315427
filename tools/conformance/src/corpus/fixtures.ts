import { models } from "@session-schema/validators/models";
import { type Due, readerFault, strictFault } from "@tools/conformance/agreement";
import { type Answer, askRunner, type Fixture, readFixtures } from "@tools/conformance/runner";
import type { Language } from "./languages.ts";

/** What a language does wrong with a fixture, in either mode; no faults if nothing. */
export interface Outcome {
  readonly fixture: string;
  readonly model: string;
  readonly faults: readonly string[];
}

/** Every fixture, in both modes, through the judge of one language. */
export async function checkFixtures({ folder }: Language): Promise<Outcome[]> {
  const fixtures = await readFixtures();
  const texts = fixtures.map(({ model, payload }) => ({ model, text: JSON.stringify(payload) }));
  const answers = await askRunner(folder, [
    ...texts.map((each) => ({ op: "read" as const, ...each })),
    ...texts.map((each) => ({ op: "judge" as const, ...each })),
  ]);
  return fixtures.map((fixture, index) => ({
    fixture: fixture.name,
    model: fixture.model,
    faults: [
      ...fault("as a reader", readerFault(answers[index] ?? missing, dueOf(fixture))),
      ...fault("strictly", strictFault(answers[fixtures.length + index] ?? missing, fixture.strict)),
    ],
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
