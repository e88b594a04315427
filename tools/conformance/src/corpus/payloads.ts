import * as arbitraries from "@session-schema/fixtures/arbitraries";
import { models } from "@session-schema/validators/models";
import { changed, isCommonGround } from "@tools/conformance/changes";
import type { Fixture } from "@tools/conformance/runner";
import fc from "fast-check";

/** A payload for a model: a valid one, one in which a constraint is broken, or one that was changed at random. */
export interface Payload {
  readonly model: string;
  readonly payload: unknown;
}

/**
 * Payloads on the common ground of all languages: safe integers, finite numbers, well-formed text, no key twice. The fixtures tell of which
 * models a constraint can be broken: there may be one that takes anything.
 */
export function payloadArbitrary(fixtures: readonly Fixture[]): fc.Arbitrary<Payload> {
  const breakable = new Set(fixtures.filter(({ strict }) => !strict.accepted).map(({ model }) => model));
  const all = Object.keys(models).flatMap((model) => {
    const valid = arbitraryOf(`${model.charAt(0).toLowerCase()}${model.slice(1)}Arbitrary`);
    const broken = breakable.has(model) ? [arbitraryOf(`invalid${model}Arbitrary`).map((each) => Object(each).payload)] : [];
    // Half of them of the largest model would be missed if all models had the same share.
    const weight = model === "Session" ? 6 : 1;
    return [valid, ...broken, changed(valid, names)].map((arbitrary) => ({
      weight,
      arbitrary: arbitrary.map((payload) => ({ model, payload })),
    }));
  });
  return fc.oneof(...all).filter(({ payload }) => isCommonGround(payload));
}

/** By its name, because a contract may have models that this file does not know. */
function arbitraryOf(name: string): fc.Arbitrary<unknown> {
  const found = Object.entries(arbitraries).find(([key]) => key === name)?.[1];
  if (found === undefined) throw new Error(`the fixtures have no ${name}`);
  return found;
}

const names = ["profiles", "id", "name", "width"];
