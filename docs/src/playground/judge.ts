import { type ModelName, models } from "@session-schema/validators/models";
import { issuePointer, locate, parseJson, repeatedKeys, type Span, markOf as spanOf, type TextLocation } from "@tools/json-text";
import type { Judgement, Objection, Reading } from "./judgement.ts";
import { oddities } from "./oddities.ts";
import { rowOf } from "./rows.ts";
import { spots } from "./spots.ts";

/** At most so many things of one kind are shown, as the validators do with issues. */
const shown = 100;

/** Judges a text as the payload of a model. */
export function judge(text: string, model: string): Judgement {
  if (text.trim() === "") return { kind: "empty" };
  const parsed = parseJson(text);
  if (!parsed.ok) return fault(text, `${parsed.message}.`, parsed.span);
  try {
    return judged(text, parsed.value, model);
  } catch (error) {
    // Whatever recurses over a payload gives up somewhere.
    if (!(error instanceof RangeError)) throw error;
    return fault(text, "This payload is nested too deep to be judged.");
  }
}

function fault(text: string, sentence: string, { offset, length }: Span = { offset: 0, length: 1 }): Judgement {
  const stretch = { from: offset, to: offset + length };
  const [place = { ...stretch, line: 1, column: 1 }] = spots(text, [stretch]);
  return { kind: "fault", sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1), ...place };
}

function judged(text: string, payload: unknown, model: string): Judgement {
  const { validate, read } = models[model as ModelName]; // the page offers no other names
  const strict = validate(payload).ok;
  const answer = read(payload);
  const pointed = answer.issues.map((issue) => ({ issue, pointer: issuePointer(issue, payload) }));
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
  const repeated = repeatedKeys(text, shown).map(({ name, key }) => ({ name, from: key.offset, to: key.offset + key.length }));
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

function markOf(place: TextLocation | undefined, keyword: string, text: string): { from: number; to: number } {
  if (place === undefined) return { from: 0, to: 0 };
  const { offset, length } = spanOf(text, place, keyword);
  return { from: offset, to: offset + length };
}

function excerpt(text: string, place: TextLocation | undefined): string {
  if (place === undefined) return "";
  const { offset, length } = place.value;
  const most = 60;
  const start = text.slice(offset, offset + Math.min(length, most)).replace(/\s+/g, " ");
  return length > most ? `${start}…` : start;
}

const inTextOrder = <Each extends { readonly from: number }>(all: readonly Each[]): Each[] => all.toSorted((a, b) => a.from - b.from);
