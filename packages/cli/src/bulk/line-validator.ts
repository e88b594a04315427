import { isUtf8 } from "node:buffer";
import { type ByteValidator, byteValidatorOf } from "@tools/byte-validator";
import { schemas } from "../contract.ts";
import { isBlank } from "../input/collector.ts";
import { maxPayloadSize, tooLarge } from "../input/piece.ts";
import { type Validate, type ValueValidator, validatorOf, valueValidatorOf } from "../models.ts";
import type { Renderer, RenderOptions } from "../render/renderer.ts";
import { masked, type Report, validatePiece } from "../report.ts";
import { type Counted, type Counts, Summary } from "../summary.ts";
import { countQuotes, countUnescapedQuotes } from "./count-quotes.ts";
import type { BufferedLines } from "./file-range.ts";
import { quotesOf } from "./quotes-of.ts";

/** The results of some lines. */
export interface LineResults {
  /** The buffer of the lines. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The number of lines, blank ones included. */
  readonly lines: number;
  readonly counts: Counts;
  /** The parts of the bytes with accepted lines, newlines included: where each begins and ends. */
  readonly accepted: readonly number[];
  readonly rejected: readonly number[];
}

/**
 * Validates lines of NDJSON. Almost all lines of an archive are accepted without an issue or a warning; that is decided without a report, from the
 * parsed value and a count of quotes. Any other line, and any that might have a warning, is validated like a payload of its own.
 */
export class LineValidator {
  readonly #validate: Validate;
  readonly #values: ValueValidator;
  readonly #bytes: ByteValidator | undefined;
  readonly #renderer: Renderer;

  constructor({ model, mode }: Pick<RenderOptions, "model" | "mode">, renderer: Renderer) {
    this.#validate = validatorOf(model, mode);
    this.#values = valueValidatorOf(model, mode);
    this.#bytes = byteValidator(model);
    this.#renderer = renderer;
  }

  /**
   * Validates whole lines. Yields the text of their reports in parts, so that it doesn't have to fit in memory.
   *
   * @param firstLine - The number of the first line.
   */
  *validate(source: string, { bytes, begin, end: stop }: BufferedLines, firstLine: number): Generator<string, LineResults> {
    const all = new Uint8Array(bytes.buffer); // never a Buffer, so that the code of the byte validator sees one class
    const words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
    const buffer = Buffer.from(bytes.buffer);
    const isText = isUtf8(buffer.subarray(begin, stop));
    const withNewline = isText ? lastNewline(bytes, begin, stop) : -1;
    const showsAll = this.#renderer.shows === "payloads";
    const summary = new Summary(Number.POSITIVE_INFINITY);
    const accepted: number[] = [];
    const rejected: number[] = [];
    let clean = 0;
    let line = firstLine;
    let text = "";
    for (let at = begin; at < stop; line++) {
      const following = at <= withNewline && this.#bytes !== undefined ? this.#bytes.acceptLine(all, at) : -1;
      if (following > 0) {
        clean++;
        if (showsAll) text += this.#renderer.report(cleanReport(source, line, bytes, at));
        extend(accepted, at, following);
        at = following;
        continue;
      }
      const newline = buffer.indexOf(0x0a, at);
      const end = newline === -1 || newline >= stop ? stop : newline;
      const next = Math.min(end + 1, stop);
      // A string of its own for each line: those cut from a longer one keep it alive, which makes garbage collection expensive.
      const json = isText || isUtf8(buffer.subarray(at, end)) ? buffer.toString("utf8", at, end) : undefined;
      const kind = this.#kindOf(json, bytes, words, at, end, summary);
      if (kind === "clean") {
        clean++;
        if (this.#renderer.shows === "payloads") text += this.#renderer.report(cleanReport(source, line, bytes, at));
        extend(accepted, at, next);
      } else if (kind === "accepted" || kind === "rejected") extend(kind === "accepted" ? accepted : rejected, at, next);
      else if (kind === "unknown" && !isBlankLine(bytes, at, end)) {
        const report = this.#report(source, bytes.subarray(at, end), line);
        summary.add(report);
        text += this.#renderer.report(report);
        extend(report.accepted ? accepted : rejected, at, next);
      }
      if (text.length > maxText) {
        yield text;
        text = "";
      }
      at = next;
    }
    if (text !== "") yield text;
    summary.accepted += clean;
    return { bytes, lines: line - firstLine, counts: summary.counts, accepted, rejected };
  }

  /**
   * What a line is: accepted without an issue or a warning; accepted or rejected, if no report is needed, and counted; or unknown, so that
   * it needs a report.
   */
  #kindOf(
    text: string | undefined,
    bytes: Uint8Array,
    words: Uint32Array,
    begin: number,
    end: number,
    summary: Summary,
  ): "clean" | "accepted" | "rejected" | "unknown" {
    if (text === undefined || end - begin > maxPayloadSize) return "unknown";
    try {
      const value: unknown = JSON.parse(text);
      const isValid = this.#values.isValid(value);
      if (!isValid && this.#renderer.shows !== "summary") return "unknown";
      const quotes = quotesOf(value);
      if (quotes !== countQuotes(bytes, words, begin, end) && quotes !== countUnescapedQuotes(bytes, begin, end)) return "unknown"; // a key is repeated, or a number may be rounded
      if (isValid) return "clean";
      const result = this.#values.validate(value);
      summary.add(countedOf(result));
      return result.accepted ? "accepted" : "rejected";
    } catch (error) {
      const isKnown = this.#renderer.shows === "summary" && error instanceof SyntaxError && /^[^ \t\r\uFEFF]/.test(text);
      if (!isKnown) return "unknown"; // maybe blank, after a byte order mark, or nested too deep to be visited
      summary.add({ accepted: false, findings: [], omitted: 0, warnings: [], error: notJson });
      return "rejected";
    }
  }

  #report(source: string, bytes: Uint8Array, line: number): Report {
    const base = { line, column: 1 };
    return validatePiece(source, bytes.length > maxPayloadSize ? { base, error: tooLarge("this line") } : { base, bytes }, this.#validate);
  }
}

/** The summary doesn't show where the error is. */
const notJson = { message: "", at: { line: 1, column: 1 } };

/** The greatest length of text that is kept. */
const maxText = 64 * 1024;

function lastNewline(bytes: Uint8Array, begin: number, end: number): number {
  const index = bytes.subarray(begin, end).lastIndexOf(0x0a);
  return index === -1 ? -1 : begin + index;
}

function byteValidator(model: string): ByteValidator | undefined {
  const schema = schemas.strict.get(model);
  const byId = new Map([...schemas.strict.values()].map((each) => [each.$id ?? "", each]));
  return schema && byteValidatorOf(schema, (id) => byId.get(id));
}

/** Adds a part, or extends the last one if it ends where this begins. */
function extend(parts: number[], begin: number, end: number): void {
  if (parts.at(-1) === begin) parts[parts.length - 1] = end;
  else parts.push(begin, end);
}

function isBlankLine(bytes: Uint8Array, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (!isBlank(bytes[i] ?? 0)) return false;
  return true;
}

function cleanReport(source: string, line: number, bytes: Uint8Array, begin: number): Report {
  let column = 1;
  for (let i = begin; isBlank(bytes[i] ?? 0); i++) column++;
  return { source, start: { line, column }, accepted: true, findings: [], omitted: 0, warnings: [] };
}

const countedOf = ({ accepted, issues, omitted, warnings }: ReturnType<ValueValidator["validate"]>): Counted => ({
  accepted,
  omitted,
  findings: issues.map((issue) => ({ issue: masked(issue) })),
  warnings,
});
