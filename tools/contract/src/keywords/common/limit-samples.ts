import type { Json } from "../../json.ts";
import type { Measure } from "./definition.ts";
import { type Label, type SamplePair, type Surroundings, sample } from "./samples.ts";

type Samples = (limit: number, outward: 1 | -1, place: Surroundings, inside: Label, outside: Label) => SamplePair[];

/** Values at a limit and just beyond it. `outward` is 1 where greater ones are outside. */
export const limitSamples: Readonly<Record<Measure, Samples>> = {
  number: (limit, outward, { numbers, numbersFrom }, inside, outside) => [
    {
      inside: sample(inside, [...numbersFrom(limit, outward === 1 ? -1 : 1), ...numbers]),
      outside: sample(outside, numbersFrom(limit, outward)),
    },
  ],
  /** Where a letter needs two UTF-16 units, the same in code points. */
  string: (limit, outward, { strings }, inside, outside) => {
    if (limit > longestString) return [];
    const plain = pair(limit, outward, strings, inside, outside);
    if (outward < 0 && limit < 2) return [plain];
    const astral = (length: number): string[] => (length > 0 ? ["🎥".repeat(length)] : []);
    return [plain, { ...pair(limit, outward, astral, inCodePoints(inside), inCodePoints(outside)), onlyTogether: true }];
  },
  array: (limit, outward, { arrays }, inside, outside) => (limit > longestArray ? [] : [pair(limit, outward, arrays, inside, outside)]),
};

/** Payloads stay small enough to be read, compared and shipped: a limit beyond these has no sample. */
export const longestString = 10_000;
export const longestArray = 1_000;

const pair = (limit: number, outward: 1 | -1, ofSize: (size: number) => Iterable<Json>, inside: Label, outside: Label): SamplePair => ({
  inside: sample(inside, ofSize(limit)),
  outside: sample(outside, ofSize(limit + outward)),
});

const inCodePoints = ([what, says]: Label): Label => [`${what}-in-code-points`, `${says} in code points`];
