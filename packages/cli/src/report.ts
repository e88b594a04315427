import type { Issue } from "@session-schema/validators";
import {
  contentAfterValue,
  issuePointer,
  locate,
  markOf,
  type Position,
  parseJson,
  positionAt,
  positionsAt,
  type Span,
} from "@tools/json-text";
import type { Piece } from "./input/piece.ts";
import { decode } from "./input/text.ts";
import type { Verdict } from "./models.ts";

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
  readonly mark?: { readonly text: string; readonly span: Span };
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
  const start = positionAt(text, text.search(/[^ \t\r\n]/), piece.base);
  const place = (span: Span): InText => ({ at: positionAt(text, span.offset, piece.base), mark: { text, span } });
  try {
    const parsed = parseJson(text);
    if (!parsed.ok) return faulty(source, start, { sentence: advised(parsed.message), at: start, ...(parsed.span && place(parsed.span)) });
    const { accepted, issues, omitted } = judge(parsed.value);
    return { source, start, accepted, omitted, findings: findingsOf(issues, parsed.value, text, piece.base, start) };
  } catch (error) {
    // Whatever recurses over a payload gives up somewhere; the payloads after it must still be judged.
    if (!(error instanceof RangeError)) throw error;
    return faulty(source, start, { sentence: "this payload is nested too deep to be judged", at: start });
  }
}

const advised = (sentence: string): string =>
  sentence === contentAfterValue ? `${sentence}; for one payload a line, say --ndjson` : sentence;

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
  if (issues.length === 0) return []; // most payloads have none, and locating reads the whole text
  const pointers = issues.map((issue) => issuePointer(issue, value));
  const locations = locate(text, pointers);
  const marks = issues.map((issue, i) => {
    const location = locations.get(pointers[i] ?? "");
    return location && markOf(text, location, issue.keyword);
  });
  const positions = positionsAt(
    text,
    marks.flatMap((mark) => mark?.offset ?? []),
    base,
  );
  return issues.map((issue, i) => {
    const span = marks[i];
    return { issue, at: positions.get(span?.offset ?? -1) ?? start, ...(span && { mark: { text, span } }) };
  });
}
