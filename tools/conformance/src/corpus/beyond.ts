import { type Answer, askRunner } from "@tools/conformance/runner";
import type { Language } from "./languages.ts";

/** A payload on which JSON readers may differ with good reason, and which of them is right, if there is such a thing. */
export interface Beyond {
  readonly what: string;
  readonly model: string;
  readonly text: string;
  readonly verdict: string;
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
    verdict:
      "It is an integer, so that a reader may keep it; one that has 64 bits for it has to refuse. Both are right, and nobody may change it.",
  },
  {
    what: "`9007199254740993` in an integer",
    ...profile("9007199254740993"),
    verdict: "64 bits keep it. JavaScript reads 9007199254740992, as all JSON does there.",
  },
  {
    what: "`9007199254740993` in a number",
    ...session('"sourceBytes":9007199254740993'),
    verdict: "A number is a binary64 in every language, which has no such value: the next one is right.",
  },
  {
    what: "`9007199254740993` in an unknown property",
    ...session('"later":9007199254740993'),
    verdict: "Who keeps the digits is right; JavaScript cannot.",
  },
  { what: "`1e400` in a number", ...session('"sourceBytes":1e400'), verdict: "No binary64 holds it: refusing is right." },
  {
    what: "`1e400` in an unknown property",
    ...session('"later":1e400'),
    verdict:
      "Who keeps the text is right, and who refuses loses nothing unseen. `null` is what JavaScript writes for a number that it cannot hold.",
  },
  { what: "`1e-400` in a number", ...session('"sourceBytes":1e-400'), verdict: "The nearest binary64 is 0: that is right." },
  { what: "`-0` in a number", ...session('"sourceBytes":-0'), verdict: "-0 and 0 are equal: both are right." },
  {
    what: "Half a surrogate pair",
    ...session(String.raw`"playbackId":"\ud800"`),
    verdict: "It is no character: refusing is right, and so is giving it on as it came. A replacement character is not what was sent.",
  },
  { what: "Half a surrogate pair in an unknown property", ...session(String.raw`"later":"\ud800"`), verdict: "As above." },
  {
    what: "A key twice",
    ...session('"record":true,"record":false'),
    verdict: "RFC 8259 leaves it open; the last one is what most readers take. Refusing is right, too.",
  },
  { what: "An unknown key twice", ...session('"later":1,"later":2'), verdict: "As above." },
  { what: "`NaN`", ...session('"sourceBytes":NaN'), verdict: "It is no JSON: refusing is right." },
  { what: "A comma at the end", model: "Session", text: '{"name":"x",}', verdict: "It is no JSON: refusing is right." },
  {
    what: "A byte order mark before it",
    model: "Session",
    text: '\uFEFF{"name":"x"}',
    verdict: "RFC 8259 lets a reader ignore it, or not.",
  },
  {
    what: "1000 arrays in each other",
    ...session(`"later":${"[".repeat(1000)}${"]".repeat(1000)}`),
    verdict: "Keeping or refusing, but no crash.",
  },
  {
    what: "100 000 arrays in each other",
    ...session(`"later":${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    verdict: "Keeping or refusing, but no crash.",
  },
];

/** What one language makes of each, in a few words. */
export async function judgeBeyond({ folder }: Language): Promise<string[]> {
  const answers = await askRunner(
    folder,
    beyond.map(({ model, text }) => ({ op: "read", model, text })),
  );
  return answers.map((answer, index) => said(answer, beyond[index]));
}

function said({ accepted, text = "", pointer = "" }: Answer, asked: Beyond | undefined): string {
  if (!accepted) return pointer === "" ? "refused" : `refused at \`${pointer}\``;
  if (text.replaceAll(/\s/g, "") === asked?.text.replaceAll(/\s/g, "").replace("\uFEFF", "")) return "kept as it is";
  const [, value = ""] = /"(?:later|sourceBytes|record|playbackId|width)":((?:"(?:[^"\\]|\\.)*")|[^,}]*)/.exec(text) ?? [];
  return value === "" ? "left out" : value.length > 40 ? "kept" : `\`${visible(value)}\``;
}

/** Characters that no page can show. */
const visible = (text: string): string =>
  text.replaceAll(/[\p{Surrogate}\p{Cc}\uFFFD]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
