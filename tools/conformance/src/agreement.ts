import type { Answer, Found } from "./runner.ts";

/** What the fixture, or the reader of TypeScript, says is due. */
export interface Due {
  readonly payload: unknown;
  /** What the reader of TypeScript makes of it: the payload without the nulls that read as absent. */
  readonly read: unknown;
  readonly accepted: boolean;
  /** Where a reader may give up. */
  readonly pointers: readonly string[];
}

/** What is wrong with a reader's answer; undefined if nothing is. */
export function readerFault(answer: Answer, due: Due): string | undefined {
  if (answer.accepted !== due.accepted) return answer.accepted ? "accepts" : `refuses at "${answer.pointer}": ${answer.message}`;
  if (!answer.accepted)
    return due.pointers.includes(answer.pointer ?? "?")
      ? undefined
      : `refuses at "${answer.pointer}", not at ${JSON.stringify(due.pointers)}`;
  const encoded: unknown = JSON.parse(answer.text ?? "");
  return isKept(encoded, due.payload, due.read) ? undefined : `makes ${clip(answer.text ?? "")} of it`;
}

const clip = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** Whether all is there again but nulls that the reader of TypeScript dropped as well. Numbers are equal as binary64. */
function isKept(encoded: unknown, payload: unknown, read: unknown): boolean {
  if (Array.isArray(payload))
    return (
      Array.isArray(encoded) &&
      encoded.length === payload.length &&
      payload.every((item, index) => isKept(encoded[index], item, at(read, index)))
    );
  if (typeof payload !== "object" || payload === null) return encoded === payload;
  if (typeof encoded !== "object" || encoded === null || Array.isArray(encoded)) return false;
  const given = Object.entries(payload);
  const isWhole = given.every(([key, value]) =>
    Object.hasOwn(encoded, key) ? isKept(at(encoded, key), value, at(read, key)) : value === null && !Object.hasOwn(Object(read), key),
  );
  return isWhole && Object.keys(encoded).every((key) => Object.hasOwn(payload, key));
}

const at = (value: unknown, key: string | number): unknown => (Object.hasOwn(Object(value), key) ? Object(value)[key] : undefined);

/** What is wrong with a strict verdict: it is another one, or names none of the issues that are due. */
export function strictFault(
  { accepted, issues = [], message }: Answer,
  due: { accepted: boolean; issues: readonly Found[] },
): string | undefined {
  const found = issues.map(named);
  if (accepted !== due.accepted) return accepted ? "accepts" : `refuses: ${message ?? found.join(", ")}`;
  if (accepted || due.issues.some((issue) => found.includes(named(issue)))) return undefined;
  return `objects to ${found.join(", ") || "nothing that it names"}, not to ${due.issues.map(named).join(", ")}`;
}

const named = ({ instancePath, keyword }: Found): string => `${keyword} at "${instancePath}"`;
