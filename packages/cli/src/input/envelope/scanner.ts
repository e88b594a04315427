import { syntaxMessages } from "@tools/json-text";
import { grouped } from "../../render/count.ts";
import { isBlank } from "../collector.ts";
import { closeBrace, closeBracket, colon, comma, openBrace, openBracket, quote } from "./bytes.ts";

/** What a byte of a JSON text does: it begins a value, closes a container, separates values, or begins or ends a key. */
export type Step = "begin" | "close" | "comma" | "keyBegin" | "key" | "nothing" | "error";

/**
 * Checks the syntax of a JSON text byte by byte, and keeps nothing of it but the brackets that are open.
 * Strings may have any bytes that aren't control characters: no character of UTF-8 has a byte of the syntax.
 */
export class Scanner {
  /** The keys of objects at this depth are recorded. */
  recordedDepth = 0;
  /** Whether each open container is an object. */
  readonly #open: boolean[] = [];
  #state: State = "value";
  /** What is left of a literal, of an escape, or the part of a number that was last. */
  #rest = "";
  #isKey = false;
  #error = "";
  #key: number[] = [];

  /** The number of containers that are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** The problem, after the step `error`, or after the end of the text. */
  get error(): string {
    return this.#error;
  }

  /** Whether a string is open. */
  get inString(): boolean {
    return this.#state === "string" || this.#state === "escape";
  }

  /** The last key, if it was recorded; undefined if it isn't valid. */
  get key(): string | undefined {
    try {
      return String(JSON.parse(`"${new TextDecoder().decode(Uint8Array.from(this.#key))}"`));
    } catch {
      return undefined;
    }
  }

  /** Whether the text is complete. If it isn't, `error` says why. */
  end(): boolean {
    if (this.#state === "number" && !this.#endNumber()) return false;
    const complete = this.#state === "next" && this.depth === 0;
    if (!complete && this.#error === "") this.#error = this.inString ? syntaxMessages.cutOffString : syntaxMessages.cutOff;
    return complete;
  }

  step(byte: number): Step {
    switch (this.#state) {
      case "string":
        return this.#inString(byte);
      case "escape":
        return this.#inEscape(byte);
      case "literal":
        return this.#inLiteral(byte);
      case "number":
        if (this.#inNumber(byte)) return "nothing";
        if (!this.#endNumber()) return "error";
    }
    if (isBlank(byte)) return "nothing";
    switch (this.#state) {
      case "value":
        return this.#begin(byte);
      case "item":
        return byte === closeBracket ? this.#close() : this.#begin(byte);
      case "property":
        return byte === closeBrace ? this.#close() : this.#beginKey(byte);
      case "key":
        return this.#beginKey(byte);
      case "colon":
        if (byte !== colon) return this.#fail(syntaxMessages.ColonExpected);
        this.#state = "value";
        return "nothing";
      default:
        return this.#next(byte);
    }
  }

  #begin(byte: number): Step {
    if (byte === openBrace || byte === openBracket) {
      if (this.depth === maxDepth) return this.#fail(`this is nested more than ${grouped(maxDepth)} levels deep`);
      this.#open.push(byte === openBrace);
      this.#state = byte === openBrace ? "property" : "item";
    } else if (byte === quote) {
      this.#state = "string";
      this.#isKey = false;
    } else if (byte === minus || isDigit(byte)) {
      this.#state = "number";
      this.#rest = byte === minus ? "minus" : byte === zero ? "zero" : "integer";
    } else {
      const literal = literals.get(byte);
      if (literal === undefined) return this.#fail(valueStarts(byte) ? syntaxMessages.InvalidSymbol : syntaxMessages.ValueExpected);
      this.#state = "literal";
      this.#rest = literal.slice(1);
    }
    return "begin";
  }

  #beginKey(byte: number): Step {
    if (byte !== quote) return this.#fail(syntaxMessages.PropertyNameExpected);
    this.#state = "string";
    this.#isKey = true;
    this.#key = [];
    return "keyBegin";
  }

  #next(byte: number): Step {
    const inObject = this.#open.at(-1);
    if (inObject === undefined) return this.#fail(syntaxMessages.EndOfFileExpected);
    if (byte === comma) {
      this.#state = inObject ? "key" : "value";
      return "comma";
    }
    if (byte === (inObject ? closeBrace : closeBracket)) return this.#close();
    if (byte === closeBrace || byte === closeBracket)
      return this.#fail(inObject ? syntaxMessages.CloseBraceExpected : syntaxMessages.CloseBracketExpected);
    return this.#fail(syntaxMessages.CommaExpected);
  }

  #close(): Step {
    this.#open.pop();
    this.#state = "next";
    return "close";
  }

  #inString(byte: number): Step {
    if (byte === quote) {
      this.#state = this.#isKey ? "colon" : "next";
      return this.#isKey ? "key" : "nothing";
    }
    if (byte < 0x20)
      return this.#fail(
        byte === newline || byte === carriageReturn ? syntaxMessages.UnexpectedEndOfString : syntaxMessages.InvalidCharacter,
      );
    if (byte === backslash) {
      this.#state = "escape";
      this.#rest = "";
    }
    this.#record(byte);
    return "nothing";
  }

  /** `rest` is `u` and the digits so far, or empty. */
  #inEscape(byte: number): Step {
    const character = String.fromCharCode(byte);
    this.#record(byte);
    if (this.#rest === "" && character === "u") this.#rest = "u";
    else if (this.#rest === "") {
      if (!'"\\/bfnrt'.includes(character)) return this.#fail(syntaxMessages.InvalidEscapeCharacter);
      this.#state = "string";
    } else {
      if (!/[0-9a-f]/i.test(character)) return this.#fail(syntaxMessages.InvalidUnicode);
      this.#rest += character;
      if (this.#rest.length === 5) this.#state = "string";
    }
    return "nothing";
  }

  #inLiteral(byte: number): Step {
    if (byte !== this.#rest.charCodeAt(0)) return this.#fail(syntaxMessages.InvalidSymbol);
    this.#rest = this.#rest.slice(1);
    if (this.#rest === "") this.#state = "next";
    return "nothing";
  }

  /** Whether the byte continues the number. */
  #inNumber(byte: number): boolean {
    const next = numbers[this.#rest]?.(byte);
    if (next === undefined) return false;
    this.#rest = next;
    return true;
  }

  /** Whether the number is complete. */
  #endNumber(): boolean {
    this.#state = "next";
    if (["zero", "integer", "fraction", "exponent"].includes(this.#rest)) return true;
    this.#fail(syntaxMessages.UnexpectedEndOfNumber);
    return false;
  }

  #record(byte: number): void {
    if (this.#isKey && this.depth === this.recordedDepth && this.#key.length < maxKeyLength) this.#key.push(byte);
  }

  #fail(message: string): Step {
    this.#error = message;
    return "error";
  }
}

/** What is expected: `item` and `property` may also be the end of their container, and `next` is a comma or the end of one. */
type State = "value" | "item" | "property" | "key" | "colon" | "next" | "string" | "escape" | "literal" | "number";

/** A text of open brackets alone would otherwise fill the memory. */
const maxDepth = 1_000_000;

/** In bytes. A longer key is recorded in part. It is the key of no pointer that a command line can hold. */
const maxKeyLength = 1_000_000;

const literals: ReadonlyMap<number, string> = new Map(["true", "false", "null"].map((literal) => [literal.charCodeAt(0), literal]));

/** Whether a byte isn't the syntax of something other than a value. */
const valueStarts = (byte: number): boolean => ![comma, colon, closeBrace, closeBracket].includes(byte);

const isDigit = (byte: number): boolean => byte >= zero && byte <= 0x39;

const afterInteger = (byte: number): string | undefined => (byte === dot ? "dot" : afterFraction(byte));

const afterFraction = (byte: number): string | undefined => (byte === 0x65 || byte === 0x45 ? "e" : undefined);

/** The part of a number after each part, given the next byte. */
const numbers: Readonly<Record<string, (byte: number) => string | undefined>> = {
  minus: (byte) => (byte === zero ? "zero" : isDigit(byte) ? "integer" : undefined),
  zero: afterInteger,
  integer: (byte) => (isDigit(byte) ? "integer" : afterInteger(byte)),
  dot: (byte) => (isDigit(byte) ? "fraction" : undefined),
  fraction: (byte) => (isDigit(byte) ? "fraction" : afterFraction(byte)),
  e: (byte) => (byte === plus || byte === minus ? "sign" : isDigit(byte) ? "exponent" : undefined),
  sign: (byte) => (isDigit(byte) ? "exponent" : undefined),
  exponent: (byte) => (isDigit(byte) ? "exponent" : undefined),
};

const newline = 0x0a;
const carriageReturn = 0x0d;
const plus = 0x2b;
const minus = 0x2d;
const dot = 0x2e;
const zero = 0x30;
const backslash = 0x5c;
