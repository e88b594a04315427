import * as arbitraries from "@session-schema/fixtures/arbitraries";
import { models } from "@session-schema/validators/models";
import { changed, isCommonGround } from "@tools/conformance/changes";
import type { Fixture } from "@tools/conformance/runner";
import { project } from "@tools/contract";
import fc from "fast-check";

/** A payload for a model: valid, with a broken constraint, or changed at random. */
export interface Payload {
  readonly model: string;
  readonly payload: unknown;
}

/**
 * Payloads that every language can represent: safe integers, finite numbers, well-formed strings, no duplicate keys. The fixtures show which
 * models can be invalid: a model may accept anything.
 */
export function payloadArbitrary(fixtures: readonly Fixture[]): fc.Arbitrary<Payload> {
  const breakable = new Set(fixtures.filter(({ strict }) => !strict.accepted).map(({ model }) => model));
  const all = Object.keys(models).flatMap((model) => {
    const valid = arbitraryOf(`${model.charAt(0).toLowerCase()}${model.slice(1)}Arbitrary`);
    const broken = breakable.has(model) ? [arbitraryOf(`invalid${model}Arbitrary`).map((each) => Object(each).payload)] : [];
    // With equal shares, too few payloads would be of the main model.
    const weight = model === project.mainModel ? 6 : 1;
    return [valid, ...broken, changed(valid, names)].map((arbitrary) => ({
      weight,
      arbitrary: arbitrary.map((payload) => ({ model, payload })),
    }));
  });
  return fc.oneof(...all).filter(({ payload }) => isCommonGround(payload));
}

/** Looked up by name, because this file doesn't know the models of the contract. */
function arbitraryOf(name: string): fc.Arbitrary<unknown> {
  const found = Object.entries(arbitraries).find(([key]) => key === name)?.[1];
  if (found === undefined) throw new Error(`@session-schema/fixtures/arbitraries has no ${name}`);
  return found;
}

const names = ["profiles", "id", "name", "width"];
