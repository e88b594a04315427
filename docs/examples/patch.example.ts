import type { Session, TolerantSession } from "@session-schema/types";
import { sessionStandard } from "@session-schema/validators/session";

/** Partial<Session>, in which null removes a property. */
type Patch = { [Name in keyof Session]?: Session[Name] | null };

/** A JSON Merge Patch of the first level: it replaces lists as a whole. */
function applied(stored: TolerantSession, patch: Patch): object {
  const entries = Object.entries({ ...stored, ...patch });
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

/** What is wrong with a patch. What it leaves alone isn't its fault. */
function faultsOf(stored: TolerantSession, patch: Patch): string[] {
  const result = sessionStandard["~standard"].validate(
    applied(stored, patch),
  );
  return (result.issues ?? [])
    .filter(({ path }) => Object.hasOwn(patch, path[0] ?? ""))
    .map(({ message }) => message);
}

// A later version wrote this status, and this one accepts it.
const stored: TolerantSession = {
  name: "friday-show",
  recordingStatus: "deleted",
  sourceBytes: 41000000017,
};

// JSON.parse(body) of three requests.
const patches: Patch[] = [
  { isHealthy: true, sourceBytes: null },
  { sourceBytes: -1 },
  { name: null },
];
for (const patch of patches) {
  const faults = faultsOf(stored, patch);
  if (faults.length === 0) console.log(200, applied(stored, patch));
  else console.log(422, faults);
}
