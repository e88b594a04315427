import { pointerTo } from "@tools/contract/json";
import type { Position } from "@tools/json-text";
import { Collector } from "../collector.ts";
import { Cursor } from "../cursor.ts";
import { type Piece, type Selection, tooLarge } from "../piece.ts";
import { closeBracket, openBrace, openBracket } from "./bytes.ts";
import { ElementSplitter } from "./element-splitter.ts";
import { type Level, messagesFor, type PointerMessages } from "./pointer-messages.ts";
import { Scanner } from "./scanner.ts";
import { contextOf, type Place, Surroundings } from "./surroundings.ts";

/**
 * Finds the payloads in a document, of which only one payload is in memory at a time.
 * The syntax of everything around them is checked. The first problem there ends the search, because the rest can't be relied on.
 */
export class EnvelopeReader {
  readonly #selection: Selection;
  readonly #messages: PointerMessages;
  readonly #cursor: Cursor;
  readonly #scanner = new Scanner();
  readonly #surroundings = new Surroundings();
  /** The containers on the way to the payloads that are open, from the outermost. */
  readonly #path: Level[] = [];
  /** Whether the next value in the last of them is on the way too. */
  #isNext = true;
  #elements: ElementSplitter | undefined;
  /** The payload that is being read, if it isn't an element. */
  #payload: Payload | undefined;
  #keyAt: Position | undefined;
  #begun = false;
  #done = false;

  /** `base` is the position of the document. */
  constructor(selection: Selection, base?: Position) {
    this.#selection = selection;
    this.#messages = messagesFor(selection.steps);
    this.#cursor = new Cursor(base);
  }

  /** Whether the rest of the document isn't read. */
  get done(): boolean {
    return this.#done;
  }

  *read(chunk: Uint8Array): Generator<Piece> {
    this.#surroundings.next(chunk);
    this.#payload?.resume();
    for (let i = 0; i < chunk.length; i++) {
      if (this.#elements !== undefined) {
        i = (yield* this.#elements.read(chunk, i)) - 1;
        if (!this.#elements.closed) return;
        this.#elements = undefined;
        this.#scanner.step(closeBracket);
        continue;
      }
      const byte = chunk[i] ?? 0;
      this.#cursor.step(byte);
      switch (this.#scanner.step(byte)) {
        case "nothing":
          continue;
        case "begin":
          yield* this.#begin(byte, i);
          break;
        case "keyBegin":
          this.#keyAt = this.#cursor.position;
          break;
        case "key":
          yield* this.#key();
          break;
        case "comma":
          if (this.#isInside(0)) yield* this.#endPayload(chunk, i);
          break;
        case "close":
          yield* this.#close(chunk, i);
          break;
        case "error":
          yield this.#fail(this.#messages.syntax(this.#scanner.error));
      }
      if (this.#done) return;
    }
    this.#payload?.add(chunk, chunk.length);
  }

  *end(): Generator<Piece> {
    if (this.#elements !== undefined) yield* this.#elements.end();
    else if (this.#begun && !this.#scanner.end()) yield this.#fail(this.#scanner.error);
  }

  *#begin(byte: number, offset: number): Generator<Piece> {
    this.#begun = true;
    const isContainer = byte === openBrace || byte === openBracket;
    if (!this.#isInside(isContainer ? 1 : 0)) return;
    const { steps, each } = this.#selection;
    const level = this.#path.at(-1);
    if (level?.isObject === false) this.#isNext = String(level.count++) === steps[this.#path.length - 1];
    if (!this.#isNext) return;
    this.#isNext = false;
    if (level !== undefined) level.found ??= this.#cursor.position;
    if (this.#path.length < steps.length) {
      if (!isContainer) yield this.#fail(this.#messages.scalar(this.#path.length, byte));
      else this.#path.push({ isObject: byte === openBrace, base: this.#cursor.position, names: [], count: 0, found: undefined });
      this.#scanner.recordedDepth = this.#path.length;
    } else if (!each) this.#payload = new Payload(this.#cursor, pointerTo(steps), offset, this.#surroundings);
    else if (byte === openBracket) this.#elements = new ElementSplitter(this.#cursor, pointerTo(steps), this.#surroundings);
    else yield this.#fail(this.#messages.notArray(byte));
  }

  *#key(): Generator<Piece> {
    const level = this.#path.at(-1);
    if (level === undefined || !this.#isInside(0)) return;
    const { key } = this.#scanner;
    this.#isNext = key === this.#selection.steps[this.#path.length - 1];
    if (key !== undefined && level.names.length < maxNames) level.names.push(key);
    if (!this.#isNext) return;
    const base = this.#keyAt ?? this.#cursor.position;
    if (level.found !== undefined) yield { base, error: this.#messages.twice(this.#path.length, level.found) };
    level.found = base;
  }

  *#close(chunk: Uint8Array, offset: number): Generator<Piece> {
    if (this.#isInside(0)) yield* this.#endPayload(chunk, offset + 1);
    if (this.#scanner.depth >= this.#path.length) return;
    yield* this.#endPayload(chunk, offset);
    const level = this.#path.pop();
    this.#scanner.recordedDepth = this.#path.length;
    if (level !== undefined && level.found === undefined) yield this.#fail(this.#messages.missing(level, this.#path.length), level.base);
  }

  *#endPayload(chunk: Uint8Array, end: number): Generator<Piece> {
    if (this.#payload === undefined) return;
    this.#payload.add(chunk, end);
    yield this.#payload.take(end);
    this.#payload = undefined;
  }

  /** Whether the scanner is directly inside the last level, after `opened` containers were opened by this step. */
  #isInside(opened: number): boolean {
    return this.#scanner.depth - opened === this.#path.length;
  }

  #fail(error: string, base: Position = this.#cursor.position): Piece {
    this.#done = true;
    return { base, error };
  }
}

/** A payload that isn't an element of an array. */
class Payload {
  readonly #start: { readonly base: Position; readonly utf16Column?: number };
  readonly #pointer: string;
  readonly #collector = new Collector();
  readonly #surroundings: Surroundings;
  readonly #place: Place;
  #from: number;

  constructor({ position, utf16Column }: Cursor, pointer: string, offset: number, surroundings: Surroundings) {
    this.#start = { base: position, ...(utf16Column !== position.column && { utf16Column }) };
    this.#pointer = pointer;
    this.#from = offset;
    this.#surroundings = surroundings;
    this.#place = surroundings.at(offset);
  }

  /** The payload goes on at the beginning of the next chunk. */
  resume(): void {
    this.#from = 0;
  }

  add(chunk: Uint8Array, end: number): void {
    this.#collector.add(chunk.subarray(this.#from, end));
  }

  take(end: number): Piece {
    const [start, last] = [this.#place, this.#surroundings.at(end)];
    const bytes = this.#collector.take();
    const part = { pointer: this.#pointer };
    return bytes === undefined
      ? { base: this.#start.base, error: tooLarge("this payload"), part }
      : { ...this.#start, bytes, part, context: () => contextOf(start, last) };
  }
}

/** Enough to find a misspelled one. */
const maxNames = 100;
