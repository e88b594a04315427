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
import { hasInexactNumber } from "./has-inexact-number.ts";
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
 * bytes, or from the parsed value and a count of quotes. Any other line, and any that might have a warning, is validated like a payload of its own.
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
    const block = blockOf(bytes, begin, stop);
    const { buffer } = block;
    const summary = new Summary(Number.POSITIVE_INFINITY);
    const accepted: number[] = [];
    const rejected: number[] = [];
    let clean = 0;
    let line = firstLine;
    let text = "";
    for (let at = begin; at < stop; line++) {
      const following = at < block.endOfText && this.#bytes !== undefined ? this.#bytes.acceptLine(block.bytes, at) : -1;
      const isClean = following > 0 && following - 1 - at <= maxPayloadSize;
      const end = isClean ? following - 1 : endOfLine(buffer, at, stop);
      const next = Math.min(end + 1, stop);
      const kind = isClean ? "clean" : this.#kindOf(block, at, end, summary);
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
  #kindOf({ bytes, buffer, words, isUtf8: isText }: Block, begin: number, end: number, summary: Summary): LineKind {
    if (end - begin > maxPayloadSize || !(isText || isUtf8(buffer.subarray(begin, end)))) return "unknown";
    // A string of its own for each line: those cut from a longer one keep it alive, which makes garbage collection expensive.
    const text = buffer.toString("utf8", begin, end);
    try {
      const value: unknown = JSON.parse(text);
      const isValid = this.#values.isValid(value);
      if (!isValid && this.#renderer.shows !== "summary") return "unknown";
      const quotes = quotesOf(value);
      if (quotes !== countQuotes(bytes, words, begin, end) && quotes !== countUnescapedQuotes(bytes, begin, end)) return "unknown"; // a key is repeated
      if (hasInexactNumber(text)) return "unknown";
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

type LineKind = "clean" | "accepted" | "rejected" | "unknown";

/** The same bytes in several forms. */
interface Block {
  /** Never a `Buffer`, so that the byte validator gets objects of one class. */
  readonly bytes: Uint8Array;
  readonly buffer: Buffer;
  readonly words: Uint32Array;
  /** Whether all lines are UTF-8. */
  readonly isUtf8: boolean;
  /** The end of the last line that ends with a newline, if all lines are UTF-8. */
  readonly endOfText: number;
}

function blockOf({ buffer: memory }: Uint8Array<ArrayBuffer>, begin: number, end: number): Block {
  const buffer = Buffer.from(memory);
  const lines = buffer.subarray(begin, end);
  const isText = isUtf8(lines);
  return {
    bytes: new Uint8Array(memory),
    buffer,
    words: new Uint32Array(memory, 0, memory.byteLength >> 2),
    isUtf8: isText,
    endOfText: isText ? begin + lines.lastIndexOf(0x0a) + 1 : begin,
  };
}

function endOfLine(buffer: Buffer, begin: number, stop: number): number {
  const newline = buffer.indexOf(0x0a, begin);
  return newline === -1 || newline >= stop ? stop : newline;
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
