import type { Json } from "../../json.ts";
import type { Measure } from "./definition.ts";
import { type Label, type SamplePair, type Surroundings, sample } from "./samples.ts";

type Samples = (limit: number, outward: 1 | -1, place: Surroundings, inside: Label, outside: Label) => SamplePair[];

/** Values at a limit and just beyond it. `outward` is 1 if greater values are outside. */
export const limitSamples: Readonly<Record<Measure, Samples>> = {
  number: (limit, outward, { numbers, numbersFrom }, inside, outside) => [
    {
      inside: sample(inside, [...numbersFrom(limit, outward === 1 ? -1 : 1), ...numbers]),
      outside: sample(outside, numbersFrom(limit, outward)),
    },
  ],
  /** The second pair has characters of two UTF-16 units, to show that code points are counted. */
  string: (limit, outward, { strings }, inside, outside) => {
    if (limit > longestString) return [];
    const plain = pair(limit, outward, strings, inside, outside);
    if (outward < 0 && limit < 2) return [plain];
    const astral = (length: number): string[] => (length > 0 ? ["🎥".repeat(length)] : []);
    return [plain, { ...pair(limit, outward, astral, inCodePoints(inside), inCodePoints(outside)), onlyTogether: true }];
  },
  array: (limit, outward, { arrays }, inside, outside) => (limit > longestArray ? [] : [pair(limit, outward, arrays, inside, outside)]),
  object: (limit, outward, { objects }, inside, outside) => (limit > largestObject ? [] : [pair(limit, outward, objects, inside, outside)]),
};

/** Payloads must be small enough to read, compare and publish, so greater limits have no samples. */
export const longestString = 10_000;
export const longestArray = 1_000;
export const largestObject = 1_000;

const pair = (limit: number, outward: 1 | -1, ofSize: (size: number) => Iterable<Json>, inside: Label, outside: Label): SamplePair => ({
  inside: sample(inside, ofSize(limit)),
  outside: sample(outside, ofSize(limit + outward)),
});

const inCodePoints = ([what, says]: Label): Label => [`${what}-in-code-points`, `${says} in code points`];
