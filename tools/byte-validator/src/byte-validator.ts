import { type FormatTable, kinds, type Rule } from "./rule.ts";

/**
 * Accepts JSON texts straight from their bytes, in less time than it takes to parse them. It accepts nothing that the validators wouldn't accept
 * without an issue and without a warning. Where it would take more than a look to find out, such as for an escape in a key, it accepts nothing.
 */
export class ByteValidator {
  readonly #root: Rule;
  #bytes: Uint8Array = new Uint8Array();
  /** A text, and a newline. */
  #line: Uint8Array = new Uint8Array(4096);

  constructor(root: Rule) {
    this.#root = root;
  }

  /**
   * Returns where the next line begins if this line is a JSON text that the schema accepts; -1 if that isn't known.
   *
   * @param bytes - UTF-8. After `at`, they have a newline.
   */
  acceptLine(bytes: Uint8Array, at: number): number {
    this.#bytes = bytes;
    const value = this.#blanks(at);
    const end = this.#value(this.#root, value, 0);
    if (end < 0) return -1;
    const newline = this.#blanks(end);
    return bytes[newline] === 0x0a ? newline + 1 : -1;
  }

  /**
   * Whether this is a JSON text that the schema accepts, as far as that is known.
   *
   * @param text - UTF-8. It is copied, which takes less time than to look for its end at each byte.
   */
  accept(text: Uint8Array): boolean {
    if (text.length > maxLength) return false;
    if (text.length >= this.#line.length) this.#line = new Uint8Array(2 * text.length);
    this.#line.set(text);
    this.#line[text.length] = 0x0a;
    return this.acceptLine(this.#line, 0) === text.length + 1;
  }

  /** Returns where the value ends; -1 if it isn't accepted. So do the functions below. Each ends at a newline, which no text of one line has. */
  #value(rule: Rule, at: number, depth: number): number {
    switch (rule.kind) {
      case kinds.text:
        return this.#text(at);
      case kinds.number:
      case kinds.integer:
        return this.#number(rule, at);
      case kinds.boolean:
        return this.#boolean(at);
      case kinds.formatted:
        return rule.format === undefined ? -1 : this.#formatted(rule.format, at);
      case kinds.limitedText:
        return this.#limitedText(rule, at);
      case kinds.enum:
        return this.#enum(rule, at);
      case kinds.array:
        return this.#array(rule, at, depth);
      case kinds.object:
        return this.#object(rule, at, depth);
      default:
        return -1;
    }
  }

  #object(rule: Rule, at: number, depth: number): number {
    const bytes = this.#bytes;
    const { strings, properties } = rule;
    if (bytes[at] !== 0x7b || strings === undefined || depth > maxDepth) return -1;
    let seen = 0;
    let seenHigh = 0;
    let i = this.#blanks(at + 1);
    if (bytes[i] === 0x7d) return rule.required === 0 && rule.requiredHigh === 0 ? i + 1 : -1;
    for (;;) {
      if (bytes[i] !== quote) return -1;
      const begin = i + 1;
      i = begin;
      for (let byte = bytes[i] ?? 0; byte !== quote; byte = bytes[++i] ?? 0) if (byte < 0x20) return -1;
      const key = strings.find(bytes, begin, i);
      if (key < 0) return -1;
      if (key < 30) {
        if ((seen & (1 << key)) !== 0) return -1; // repeated
        seen |= 1 << key;
      } else {
        if ((seenHigh & (1 << (key - 30))) !== 0) return -1;
        seenHigh |= 1 << (key - 30);
      }
      i++;
      if (bytes[i] !== colon) i = this.#blanks(i);
      if (bytes[i] !== colon) return -1;
      i = this.#blanks(i + 1);
      const property = properties[key];
      i = property === undefined ? -1 : this.#value(property, i, depth + 1);
      if (i < 0) return -1;
      if (bytes[i] !== comma) i = this.#blanks(i);
      if (bytes[i] === 0x7d)
        return (seen & rule.required) === rule.required && (seenHigh & rule.requiredHigh) === rule.requiredHigh ? i + 1 : -1;
      if (bytes[i] !== comma) return -1;
      i = this.#blanks(i + 1);
    }
  }

  #array({ items, min, max }: Rule, at: number, depth: number): number {
    const bytes = this.#bytes;
    if (bytes[at] !== 0x5b || items === undefined || depth > maxDepth) return -1;
    let i = this.#blanks(at + 1);
    if (bytes[i] === 0x5d) return min <= 0 ? i + 1 : -1;
    for (let count = 1; ; count++) {
      i = this.#value(items, i, depth + 1);
      if (i < 0) return -1;
      i = this.#blanks(i);
      if (bytes[i] === 0x5d) return count >= min && count <= max ? i + 1 : -1;
      if (bytes[i] !== comma) return -1;
      i = this.#blanks(i + 1);
    }
  }

  /** A number in a form that isn't read as another integer, which is a warning. */
  #number(rule: Rule, at: number): number {
    const bytes = this.#bytes;
    let i = at;
    let byte = bytes[i] ?? 0;
    const isNegative = byte === 0x2d;
    if (isNegative) byte = bytes[++i] ?? 0;
    let whole = byte - zero;
    if (whole < 0 || whole > 9) return -1;
    const begin = i;
    byte = bytes[++i] ?? 0;
    if (whole !== 0) for (; byte >= zero && byte <= nine; byte = bytes[++i] ?? 0) whole = whole * 10 + byte - zero;
    if (i - begin > maxDigits) return -1;
    const isFraction = byte === 0x2e;
    if (isFraction) {
      if (rule.kind === kinds.integer) return -1; // whole if all of its digits are 0
      const first = bytes[++i] ?? 0;
      if (first < zero || first > nine) return -1;
      for (byte = first; byte === first; byte = bytes[++i] ?? 0);
      if (i - begin > maxDigits && (first === zero || first === nine)) return -1; // close to an integer
      for (; byte >= zero && byte <= nine; byte = bytes[++i] ?? 0);
    }
    if ((byte | 0x20) === 0x65 || (byte >= zero && byte <= nine)) return -1; // an exponent, or a digit after a leading zero
    return isNegative ? (isUnlimited(rule) ? i : -1) : isWithin(rule, whole, isFraction ? whole + 1 : whole) ? i : -1;
  }

  #text(at: number): number {
    const bytes = this.#bytes;
    if (bytes[at] !== quote) return -1;
    for (let i = at + 1; ; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === quote) return i + 1;
      if (byte < 0x20) return -1;
      if (byte === backslash) {
        i = this.#escape(i + 1);
        if (i < 0) return -1;
      }
    }
  }

  /** Returns where an escape has its last character. */
  #escape(at: number): number {
    const bytes = this.#bytes;
    const byte = bytes[at] ?? 0;
    if (byte === 0x75) {
      for (let i = at + 1; i <= at + 4; i++) if (!isHex(bytes[i] ?? 0)) return -1;
      return at + 4;
    }
    return byte === quote ||
      byte === backslash ||
      byte === 0x2f ||
      byte === 0x62 ||
      byte === 0x66 ||
      byte === 0x6e ||
      byte === 0x72 ||
      byte === 0x74
      ? at
      : -1;
  }

  #limitedText({ min, max }: Rule, at: number): number {
    const bytes = this.#bytes;
    if (bytes[at] !== quote) return -1;
    let count = 0;
    for (let i = at + 1; ; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === quote) return count >= min && count <= max ? i + 1 : -1;
      if (byte < 0x20 || byte === backslash) return -1;
      if ((byte & 0xc0) !== 0x80) count++; // the first byte of a character
    }
  }

  #enum({ strings }: Rule, at: number): number {
    const bytes = this.#bytes;
    if (bytes[at] !== quote || strings === undefined) return -1;
    for (let i = at + 1; ; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === quote) return strings.find(bytes, at + 1, i) < 0 ? -1 : i + 1;
      if (byte < 0x20) return -1;
    }
  }

  #formatted({ start, accepting, moves }: FormatTable, at: number): number {
    const bytes = this.#bytes;
    if (bytes[at] !== quote) return -1;
    let state = start;
    for (let i = at + 1; ; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === quote) return state >= accepting ? i + 1 : -1;
      if (byte < 0x20 || byte === backslash) return -1;
      state = moves[(state << 8) + byte] ?? 0;
    }
  }

  #boolean(at: number): number {
    const bytes = this.#bytes;
    const isTrue = bytes[at] === 0x74 && bytes[at + 1] === 0x72 && bytes[at + 2] === 0x75;
    if (isTrue) return bytes[at + 3] === 0x65 ? at + 4 : -1;
    const isFalse = bytes[at] === 0x66 && bytes[at + 1] === 0x61 && bytes[at + 2] === 0x6c && bytes[at + 3] === 0x73;
    return isFalse && bytes[at + 4] === 0x65 ? at + 5 : -1;
  }

  #blanks(at: number): number {
    const bytes = this.#bytes;
    let i = at;
    for (let byte = bytes[i]; byte === 0x20 || byte === 0x09 || byte === 0x0d; byte = bytes[++i]);
    return i;
  }
}

/** In bytes. A longer text isn't worth a copy. */
const maxLength = 256 * 1024;

/** Deeper ones may exceed the stack. */
const maxDepth = 100;

/** A number of so many digits is never read as another integer. Nor is a longer one if these are not those of an integer or next to one. */
const maxDigits = 15;

const isUnlimited = ({ min, max }: Rule): boolean => min === Number.NEGATIVE_INFINITY && max === Number.POSITIVE_INFINITY;

/** Whether all numbers between two integers are within the limits. */
const isWithin = ({ min, max, excludesMin, excludesMax }: Rule, least: number, most: number): boolean =>
  (excludesMin ? least > min : least >= min) && (excludesMax ? most < max : most <= max);

const isHex = (byte: number): boolean => (byte >= zero && byte <= nine) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const comma = 0x2c;
const zero = 0x30;
const nine = 0x39;
