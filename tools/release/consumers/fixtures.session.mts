// What the builder's types promise, asked from a project of somebody else's. Also compiled as fixtures.cts.
import { buildSession } from "@session-schema/fixtures";
import type { Session } from "@session-schema/types";

export const session: Session = buildSession({ name: "mine" });
export const anySession: Session = buildSession();
// @ts-expect-error: a wrong type is found by the compiler
buildSession({ name: 1 });
// @ts-expect-error: so is a name that is none
buildSession({ nam: "mine" });
