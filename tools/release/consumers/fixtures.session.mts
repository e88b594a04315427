// Checks the types of the builders in a project that uses them. Also compiled as fixtures.cts.
import { buildSession } from "@session-schema/fixtures";
import type { Session } from "@session-schema/types";

export const session: Session = buildSession({ name: "mine" });
export const anySession: Session = buildSession();
// @ts-expect-error: a wrong type
buildSession({ name: 1 });
// @ts-expect-error: an unknown property
buildSession({ nam: "mine" });
