import type { Issue, JsonWarning } from "@session-schema/validators";
import { mask } from "@session-schema/validators/mask";
import { pointerSteps, pointerTo } from "@tools/contract/json";
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
import type { Context } from "./input/envelope/surroundings.ts";
import type { Layout, Part, Piece } from "./input/piece.ts";
import { decode } from "./input/text.ts";
import type { Validate } from "./models.ts";

/** The result for one payload, with everything that the renderers need. */
export interface Report {
  /** The file as it was named, or `<stdin>`. */
  readonly source: string;
  /** Where the payload begins. */
  readonly start: Position;
  /** Which part of the document the payload is; missing if it is all of it. */
  readonly part?: Part;
  /** The column in UTF-16 units where the text of the payload begins; 1 by default. */
  readonly utf16Column?: number;
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
  /** The number of issues that aren't among the findings. */
  readonly omitted: number;
  /** What the result doesn't depend on. */
  readonly warnings: readonly Note[];
  /** Why there is no payload to validate. */
  readonly error?: InputError;
}

/** An issue, and where it is in the source text. */
export interface Finding extends Located {
  readonly issue: Issue;
}

/** A warning, and where it is in the source text. */
export interface Note extends Located {
  readonly kind: JsonWarning["kind"];
  readonly instancePath: string;
  readonly message: string;
}

export interface InputError extends Located {
  readonly message: string;
}

export interface Located {
  readonly at: Position;
  /** What to mark; missing if its place in the text isn't known. */
  readonly mark?: Mark;
}

/** A part of the text of a payload. */
export interface Mark {
  readonly text: string;
  readonly span: Span;
  /** What is around the payload on its lines. */
  readonly context?: Context | undefined;
}

/** In the order of the text. Findings at the same position keep the order of the schema. */
export const inTextOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column);

/** Parses and validates a part of an input that should be one payload. */
export function validatePiece(source: string, piece: Piece, validate: Validate): Report {
  const report = validateText(source, piece, validate);
  if (piece.part === undefined) return report;
  const utf16Column = "bytes" in piece ? piece.utf16Column : undefined;
  return { ...report, part: piece.part, ...(utf16Column !== undefined && { utf16Column }) };
}

function validateText(source: string, piece: Piece, validate: Validate): Report {
  if ("error" in piece) return failed(source, piece.base, { message: piece.error, at: piece.base });
  const decoded = decode(piece);
  if ("error" in decoded) return failed(source, piece.base, { message: decoded.error, at: decoded.at });
  const { text } = decoded;
  const start = positionAt(text, text.search(/[^ \t\r\n]/), piece.base);
  const { accepted, issues, omitted, warnings } = validate(text);
  const context = issues.length + warnings.length > 0 ? piece.context?.() : undefined;
  const syntax = issues.find(({ keyword }) => keyword === "json");
  if (syntax !== undefined) {
    const parsed = parseJson(text); // its messages name the mistake
    const { message, span } = parsed.ok ? { message: syntax.message, span: undefined } : parsed;
    const place: Located =
      span === undefined ? { at: start } : { at: positionAt(text, span.offset, piece.base), mark: { text, span, context } };
    return failed(source, start, { message: withAdvice(message), ...place });
  }
  return {
    source,
    start,
    accepted,
    omitted,
    findings: findingsOf(issues, { text, context }, piece.base, start),
    warnings: notesOf(warnings, { text, context }, piece.base),
  };
}

/** The text of a payload, and what is around it. */
type Payload = Pick<Mark, "text" | "context">;

/** Warnings with their positions in the source text, which may hold more than this payload. */
function notesOf(warnings: readonly JsonWarning[], { text, context }: Payload, base: Position): Note[] {
  const positions = positionsAt(
    text,
    warnings.map(({ offset }) => offset),
    base,
  );
  return warnings.map(({ kind, instancePath, message, offset, length }) => ({
    kind,
    instancePath: maskedPointer(instancePath),
    message,
    at: positions.get(offset) ?? base,
    mark: { text, span: { offset, length }, context },
  }));
}

/** Without the secrets that the keys of a payload may have. */
export function masked(issue: Issue): Issue {
  const instancePath = maskedPointer(issue.instancePath);
  const params = "property" in issue.params ? { property: mask(issue.params.property) } : issue.params;
  return { ...issue, instancePath, params } as Issue; // the keyword has the same params as before
}

const maskedPointer = (pointer: string): string => pointerTo(pointerSteps(pointer).map(mask));

const withAdvice = (message: string): string =>
  message === contentAfterValue ? `${message}: for one payload per line, pass --ndjson` : message;

/** The report for an input without a payload. */
export const emptyInput = (source: string, layout: Layout): Report => {
  const at = { line: 1, column: 1 };
  const why = layout === "each" ? "it is empty, or its array is" : "if it may be empty, pass --ndjson";
  return failed(source, at, { message: `the input has no payload: ${why}`, at });
};

const failed = (source: string, start: Position, error: InputError): Report => ({
  source,
  start,
  accepted: false,
  findings: [],
  omitted: 0,
  warnings: [],
  error,
});

function findingsOf(issues: readonly Issue[], { text, context }: Payload, base: Position, start: Position): Finding[] {
  if (issues.length === 0) return []; // most payloads have none, and locating reads the whole text
  const pointers = issues.map((issue) => issuePointer(issue));
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
    return { issue: masked(issue), at: positions.get(span?.offset ?? -1) ?? start, ...(span && { mark: { text, span, context } }) };
  });
}
