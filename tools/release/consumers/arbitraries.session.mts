// What the arbitraries' types promise, asked from a project of somebody else's that has fast-check.
import { invalidSessionArbitrary, sessionArbitrary } from "@session-schema/fixtures/arbitraries";
import type { Session } from "@session-schema/types";
import fc from "fast-check";

export const sample: Session[] = fc.sample(sessionArbitrary, 3);
export const keywords: string[] = fc.sample(invalidSessionArbitrary, 3).map(({ keyword }) => keyword);
