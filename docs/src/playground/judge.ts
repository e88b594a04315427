import type { Issue } from "@session-schema/validators";
import { type ModelName, models } from "@session-schema/validators/models";
import { locate, type Place } from "../../../packages/cli/src/locate.ts";
import { parse, type Spot as Stretch } from "../../../packages/cli/src/parse.ts";
import { unknownProperty } from "../../../packages/cli/src/unknown-property.ts";
import type { Judgement, Objection, Reading } from "./judgement.ts";
import { oddities } from "./oddities.ts";
import { repeatedKeys } from "./repeated-keys.ts";
import { rowOf } from "./rows.ts";
import { spots } from "./spots.ts";

/** At most so many things of one kind are shown, as the validators do with issues. */
const shown = 100;

/** Judges a text as the payload of a model. */
export function judge(text: string, model: string): Judgement {
  if (text.trim() === "") return { kind: "empty" };
  const parsed = parse(text);
  if (!parsed.ok) return fault(text, `${parsed.sentence}.`, parsed.spot);
  try {
    return judged(text, parsed.value, model);
  } catch (error) {
    // Whatever recurses over a payload gives up somewhere.
    if (!(error instanceof RangeError)) throw error;
    return fault(text, "This payload is nested too deep to be judged.");
  }
}

function fault(text: string, sentence: string, { offset, length }: Stretch = { offset: 0, length: 1 }): Judgement {
  const stretch = { from: offset, to: offset + length };
  const [place = { ...stretch, line: 1, column: 1 }] = spots(text, [stretch]);
  return { kind: "fault", sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1), ...place };
}

function judged(text: string, payload: unknown, model: string): Judgement {
  const { validate, read } = models[model as ModelName]; // the page offers no other names
  const strict = validate(payload).ok;
  const answer = read(payload);
  const pointed = answer.issues.map((issue) => ({ issue, pointer: pointerOf(issue, payload) }));
  const odd = answer.ok ? oddities(payload, answer.value, shown) : [];
  const dealtWith = new Set(odd.map(({ pointer }) => pointer));
  const rest = answer.ok ? pointed.filter(({ issue, pointer }) => issue.keyword !== "required" && !dealtWith.has(pointer)) : [];
  const sent = [...new Set(rest.map(({ pointer }) => pointer))].map((pointer) => ({ how: "as sent" as const, pointer }));
  const places = locate(
    text,
    [...pointed, ...odd].map(({ pointer }) => pointer),
  );

  const objections = pointed.map(({ issue, pointer }): Omit<Objection, "line" | "column"> => {
    const { message, keyword, tolerated } = issue;
    return { message, pointer, keyword, tolerated, row: rowOf(issue, pointer, model), ...markOf(places.get(pointer), keyword, text) };
  });
  const reading = [...odd, ...sent].map(({ how, pointer }): Omit<Reading, "line" | "column"> => {
    const place = places.get(pointer);
    return { how, pointer, value: excerpt(text, place), ...markOf(place, how === "kept" ? "additionalProperties" : "", text) };
  });
  const repeated = repeatedKeys(text, shown);
  return {
    kind: "judged",
    strict,
    tolerant: answer.ok,
    objections: inTextOrder(spots(text, objections)),
    omitted: answer.omitted,
    reading: inTextOrder(spots(text, reading)),
    repeated: spots(text, repeated),
  };
}

/** To the value; for an unknown property to that property, not to its object. */
const pointerOf = (issue: Issue, payload: unknown): string =>
  issue.keyword === "additionalProperties" ? unknownProperty(payload, issue) : issue.instancePath;

/** What a mark goes under: the name of an unknown property, else the value; of an object or an array only its beginning. */
function markOf(place: Place | undefined, keyword: string, text: string): { from: number; to: number } {
  if (place === undefined) return { from: 0, to: 0 };
  const { offset, length } = keyword === "additionalProperties" && place.key !== undefined ? place.key : place.value;
  return { from: offset, to: offset + (/[[{]/.test(text.charAt(offset)) ? 1 : length) };
}

function excerpt(text: string, place: Place | undefined): string {
  if (place === undefined) return "";
  const { offset, length } = place.value;
  const most = 60;
  const start = text.slice(offset, offset + Math.min(length, most)).replace(/\s+/g, " ");
  return length > most ? `${start}…` : start;
}

const inTextOrder = <Each extends { readonly from: number }>(all: readonly Each[]): Each[] => all.toSorted((a, b) => a.from - b.from);
