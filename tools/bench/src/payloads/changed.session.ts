import { mulberry32 } from "./random.ts";
import { full, validPayloads } from "./valid.session.ts";

type Change = readonly [key: string, value: unknown];

/** Sessions of 200 shapes, each with one change. */
const withOne = (changes: readonly Change[]): object[] =>
  validPayloads(200).map((payload, index) => changed(payload, [changes[index % changes.length] ?? ["extra", 1]], mulberry32(index)));

/** With a property of a later version. */
export const withUnknownProperty = (): object[] => withOne([["region", "eu-west-1"]]);

/** With a null for an optional property that is absent. */
export const withNull = (): object[] => withOne([["isHealthy", null]]);

/** With a value of a later version in an open enum. */
export const withUnknownValue = (): object[] => withOne([["recordingStatus", "failed"]]);

/** With one error. */
export const withOneError = (): object[] => withOne(errors);

/** With all of the errors. */
export const withManyErrors = (): object[] => validPayloads(200).map((payload, index) => changed(payload, errors, mulberry32(index)));

const profile = full.profiles[0];
const errors: readonly Change[] = [
  ["lastSeen", "1587667174725"],
  ["sourceBytes", -1],
  ["recordingStatus", "redy"],
  ["recordingUrl", "lp-playback.com/hls/index.m3u8"],
  ["isHealthy", "yes"],
  ["profiles", [{ ...profile, width: 64 }]],
  ["recordingUrls", []],
];

/** Each changed property keeps its place, and a new one gets a random place. */
function changed(payload: object, changes: readonly Change[], random: () => number): object {
  const entries: Change[] = Object.entries(payload);
  for (const [key, value] of changes) {
    const at = entries.findIndex(([name]) => name === key);
    if (at >= 0) entries[at] = [key, value];
    else entries.splice(Math.floor(random() * (entries.length + 1)), 0, [key, value]);
  }
  return Object.fromEntries(entries);
}
