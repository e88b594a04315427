import { withManyErrors, withNull, withOneError, withUnknownProperty, withUnknownValue } from "./changed.session.ts";
import { validPayloads } from "./valid.session.ts";

/** The sets of payloads. A worker parses their text, so that V8 represents them like real input. */
export const payloadSets = {
  "1 shape": () => validPayloads(1),
  "16 shapes": () => validPayloads(16),
  "200 shapes": () => validPayloads(200),
  "with an unknown property": withUnknownProperty,
  "with a null": withNull,
  "with an unknown enum value": withUnknownValue,
  "with one error": withOneError,
  "with seven errors": withManyErrors,
} as const satisfies Readonly<Record<string, () => object[]>>;

export type PayloadSet = keyof typeof payloadSets;

/** The payloads of a set as JSON texts. */
export const payloadTexts = (set: PayloadSet): string[] => payloadSets[set]().map((payload) => JSON.stringify(payload));
