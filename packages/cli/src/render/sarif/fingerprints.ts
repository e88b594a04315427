import { createHash } from "node:crypto";
import type { Result } from "./results.ts";

/**
 * Fingerprints by which an issue is the same in the next run, even if its line is another: the rule, the file and the place in the payload,
 * and which of those that are equal it is.
 */
export function fingerprints(): (result: Result) => string {
  const seen = new Map<string, number>();
  return ({ ruleId, message, locations: [{ physicalLocation, logicalLocations }] }) => {
    const identity = [ruleId, physicalLocation.artifactLocation.uri, logicalLocations?.[0].fullyQualifiedName ?? "", message.text];
    const hash = createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
