import { askRunner, type RunnerResponse } from "@tools/conformance/runner";
import type { Language } from "./languages.ts";

/** A payload on which correct JSON readers may differ, and which result is right. */
export interface Beyond {
  readonly what: string;
  readonly model: string;
  readonly text: string;
  readonly correct: string;
}

const session = (rest: string): Pick<Beyond, "model" | "text"> => ({ model: "Session", text: `{"name":"x",${rest}}` });
const profile = (width: string): Pick<Beyond, "model" | "text"> => ({
  model: "FfmpegProfile",
  text: `{"width":${width},"height":720,"name":"x","bitrate":4000,"fps":30}`,
});

export const beyond: readonly Beyond[] = [
  {
    what: "`1e20` in an integer",
    ...profile("1e20"),
    correct: "It is an integer, so a reader may keep it. A reader with 64-bit integers must reject it. No reader may change it.",
  },
  {
    what: "`9007199254740993` in an integer",
    ...profile("9007199254740993"),
    correct: "A 64-bit integer keeps it. JavaScript reads every number as a binary64, here 9007199254740992.",
  },
  {
    what: "`9007199254740993` in a number",
    ...session('"sourceBytes":9007199254740993'),
    correct: "A number is a binary64 in every language, and the nearest one is 9007199254740992.",
  },
  {
    what: "`9007199254740993` in an unknown property",
    ...session('"later":9007199254740993'),
    correct: "Keeping the digits is right. JavaScript can't.",
  },
  {
    what: "`1e400` in a number",
    ...session('"sourceBytes":1e400'),
    correct: "It is outside the range of a binary64: rejecting it is right.",
  },
  {
    what: "`1e400` in an unknown property",
    ...session('"later":1e400'),
    correct:
      "Keeping it is right, and so is rejecting it, because nothing is lost silently. JavaScript writes `null` for a number that it can't represent.",
  },
  { what: "`1e-400` in a number", ...session('"sourceBytes":1e-400'), correct: "The nearest binary64 is 0, which is right." },
  { what: "`-0` in a number", ...session('"sourceBytes":-0'), correct: "-0 and 0 are equal, so both are right." },
  {
    what: "A lone surrogate",
    ...session(String.raw`"playbackId":"\ud800"`),
    correct: "It isn't a character. Rejecting it is right, and so is keeping it unchanged. Replacing it with U+FFFD is wrong.",
  },
  { what: "A lone surrogate in an unknown property", ...session(String.raw`"later":"\ud800"`), correct: "As above." },
  {
    what: "A duplicate key",
    ...session('"record":true,"record":false'),
    correct: "RFC 8259 leaves this open. Most readers use the last value. Rejecting the payload is also right.",
  },
  { what: "A duplicate unknown key", ...session('"later":1,"later":2'), correct: "As above." },
  { what: "`NaN`", ...session('"sourceBytes":NaN'), correct: "It isn't JSON: rejecting it is right." },
  { what: "A trailing comma", model: "Session", text: '{"name":"x",}', correct: "It isn't JSON: rejecting it is right." },
  {
    what: "A leading byte order mark",
    model: "Session",
    text: '\uFEFF{"name":"x"}',
    correct: "RFC 8259 allows a reader to ignore it or to reject the payload.",
  },
  {
    what: "1,000 nested arrays",
    ...session(`"later":${"[".repeat(1000)}${"]".repeat(1000)}`),
    correct: "Keeping and rejecting it are both right; crashing isn't.",
  },
  {
    what: "100,000 nested arrays",
    ...session(`"later":${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    correct: "Keeping and rejecting it are both right; crashing isn't.",
  },
];

/** The result of one language for each payload, in a few words. */
export async function readBeyond({ folder }: Language): Promise<string[]> {
  const responses = await askRunner(
    folder,
    beyond.map(({ model, text }) => ({ op: "read", model, text })),
  );
  return responses.map((response, index) => describeResult(response, beyond[index]));
}

function describeResult({ accepted, text = "", pointer = "" }: RunnerResponse, input: Beyond | undefined): string {
  if (!accepted) return pointer === "" ? "rejected" : `rejected at \`${pointer}\``;
  if (text.replaceAll(/\s/g, "") === input?.text.replaceAll(/\s/g, "").replace("\uFEFF", "")) return "kept as is";
  const [, value = ""] = /"(?:later|sourceBytes|record|playbackId|width)":((?:"(?:[^"\\]|\\.)*")|[^,}]*)/.exec(text) ?? [];
  return value === "" ? "left out" : value.length > 40 ? "kept" : `\`${visible(value)}\``;
}

/** Escapes characters that a page can't show. */
const visible = (text: string): string =>
  text.replaceAll(/[\p{Surrogate}\p{Cc}\uFFFD]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
