import type { Issue } from "@session-schema/validators";
import type { Piece, Position } from "./input/piece.ts";
import { advance, decode } from "./input/text.ts";
import { locate, type Place } from "./locate.ts";
import type { Verdict } from "./models.ts";
import { parse, type Spot, somethingFollows } from "./parse.ts";
import { unknownProperty } from "./unknown-property.ts";

/** Everything that the renderers tell about one payload. */
export interface Report {
  /** The file as it was named, or `<stdin>`. */
  readonly source: string;
  /** Where the payload begins. */
  readonly start: Position;
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
  /** How many issues are not among the findings. */
  readonly omitted: number;
  /** Why there is no payload to judge: one sentence. */
  readonly fault?: Fault;
}

/** An issue, and where it is in the source text. */
export interface Finding extends InText {
  readonly issue: Issue;
}

export interface Fault extends InText {
  readonly sentence: string;
}

export interface InText {
  readonly at: Position;
  /** What to put a marker under; missing where the place in the text is not known. */
  readonly mark?: { readonly text: string; readonly spot: Spot };
}

/** As a reader of the text meets them; those of one place keep the order of the schema. */
export const inTextOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column);

/** Reads and judges what should be one payload. */
export function judgePiece(source: string, piece: Piece, judge: (value: unknown) => Verdict): Report {
  if ("fault" in piece) return faulty(source, piece.base, { sentence: piece.fault, at: piece.base });
  const decoded = decode(piece);
  if ("fault" in decoded) return faulty(source, piece.base, { sentence: decoded.fault, at: decoded.at });
  const { text } = decoded;
  const start = advance(piece.base, text.slice(0, text.search(/[^ \t\r\n]/)));
  const place = (spot: Spot): InText => ({ at: advance(piece.base, text.slice(0, spot.offset)), mark: { text, spot } });
  try {
    const parsed = parse(text);
    if (!parsed.ok) return faulty(source, start, { sentence: advised(parsed.sentence), at: start, ...(parsed.spot && place(parsed.spot)) });
    const { accepted, issues, omitted } = judge(parsed.value);
    return { source, start, accepted, omitted, findings: findingsOf(issues, parsed.value, text, piece.base, start) };
  } catch (error) {
    // Whatever recurses over a payload gives up somewhere; the payloads after it must still be judged.
    if (!(error instanceof RangeError)) throw error;
    return faulty(source, start, { sentence: "this payload is nested too deep to be judged", at: start });
  }
}

const advised = (sentence: string): string =>
  sentence === somethingFollows ? `${sentence}; for one payload a line, say --ndjson` : sentence;

/** An input that holds nothing to judge. */
export const emptyInput = (source: string): Report => {
  const at = { line: 1, column: 1 };
  return faulty(source, at, { sentence: "there is no payload in it; if an empty file is fine, say --ndjson", at });
};

const faulty = (source: string, start: Position, fault: Fault): Report => ({
  source,
  start,
  accepted: false,
  findings: [],
  omitted: 0,
  fault,
});

function findingsOf(issues: readonly Issue[], value: unknown, text: string, base: Position, start: Position): Finding[] {
  if (issues.length === 0) return [];
  const pointers = issues.map((issue) => (issue.keyword === "additionalProperties" ? unknownProperty(value, issue) : issue.instancePath));
  const places = locate(text, pointers);
  const spots = issues.map((issue, i) => {
    const place = places.get(pointers[i] ?? "");
    return place === undefined ? undefined : spotOf(issue, place, text);
  });
  const positions = positionsOf(
    text,
    base,
    spots.flatMap((spot) => (spot === undefined ? [] : [spot.offset])),
  );
  return issues.map((issue, i) => {
    const spot = spots[i];
    return { issue, at: positions.get(spot?.offset ?? -1) ?? start, ...(spot && { mark: { text, spot } }) };
  });
}

/** Each position from the one before it, so that a long text is counted through once. */
function positionsOf(text: string, base: Position, offsets: readonly number[]): Map<number, Position> {
  const found = new Map<number, Position>();
  let from = 0;
  let at = base;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    at = advance(at, text.slice(from, offset));
    from = offset;
    found.set(offset, at);
  }
  return found;
}

/** What the marker goes under: the name of an unknown property, else the value; of an object or array only the beginning. */
function spotOf({ keyword }: Issue, { value, key }: Place, text: string): Spot {
  if (keyword === "additionalProperties" && key !== undefined) return key;
  return { offset: value.offset, length: /[[{]/.test(text.charAt(value.offset)) ? 1 : value.length };
}
