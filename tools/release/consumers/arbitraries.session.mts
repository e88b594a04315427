// Checks the types of the arbitraries in a project that has fast-check.
import { invalidSessionArbitrary, sessionArbitrary } from "@session-schema/fixtures/arbitraries";
import type { Session } from "@session-schema/types";
import fc from "fast-check";

export const sample: Session[] = fc.sample(sessionArbitrary, 3);
export const keywords: string[] = fc.sample(invalidSessionArbitrary, 3).map(({ keyword }) => keyword);
