import { check, type Diagnostics } from "recheck";
import { locationsBelow } from "../../schema/location.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Every pattern takes linear time. One long string could block a service that uses a pattern that backtracks. */
export const patterns: Rule = async ({ model }) => {
  const findings = await Promise.all(
    [...locationsBelow(model.root)].map(async ({ pointer, schema: { pattern } }): Promise<Finding[]> => {
      if (pattern === undefined) return [];
      const found = fault(await diagnosed(pattern));
      return found === undefined ? [] : [{ pointer: `${pointer}/pattern`, found: `${found}: ${pattern}`, fix: rewrite(pattern) }];
    }),
  );
  return findings.flat();
};

/** By pattern: contracts use the same ones again and again, and a check can take seconds. */
const checked = new Map<string, Promise<Diagnostics>>();

function diagnosed(pattern: string): Promise<Diagnostics> {
  const known = checked.get(pattern);
  if (known !== undefined) return known;
  const diagnostics = Promise.race([check(pattern, "u", { ...counted, timeout: maxMilliseconds }), undecided(pattern)]);
  checked.set(pattern, diagnostics);
  return diagnostics;
}

/**
 * The checker tries strings of up to 300,000 characters, and takes a slow run for a slow pattern. It must count steps only: a busy machine would
 * change its answer.
 */
const counted = { attackLimit: 30_000_000, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

/** A pattern that takes longer counts as undecided. All but a few take milliseconds. */
const maxMilliseconds = 20_000;

/** The checker can fail without an answer, so its own time limit isn't enough. */
const undecided = (source: string): Promise<Diagnostics> =>
  new Promise((done) =>
    setTimeout(() => done({ source, flags: "u", status: "unknown", error: { kind: "timeout" } }), 1.5 * maxMilliseconds).unref(),
  );

function fault(found: Diagnostics): string | undefined {
  if (found.status === "safe") return undefined;
  if (found.status === "unknown") {
    const reason = "message" in found.error ? ` (${found.error.message.replace(/ \(at .*\)$/, "")})` : "";
    return `a pattern that the check for backtracking can't decide${reason}`;
  }
  return found.complexity.type === "exponential"
    ? "a pattern that can backtrack exponentially"
    : `a pattern that takes time beyond linear (${found.complexity.summary.replace(" (fuzz)", "")})`;
}

const rewrite = (pattern: string): string =>
  pattern.startsWith("^") ? distinctParts : `start it with ^, so that a match isn't sought at each character; ${distinctParts}`;

const distinctParts =
  "let no two parts that follow or repeat each other match the same text: ^[a-z]+(?:-[a-z]+)*$ instead of ^([a-z]+-?)+$";
