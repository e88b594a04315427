// What needs nothing that is built, so that the commands of the root can use it before the first build.
export { locate, type TextLocation } from "./locate.ts";
export { type ParseResult, parseJson } from "./parse.ts";
export { escapePointer, valueAt } from "./pointer.ts";
export { advance, type Position, positionAt, positionsAt } from "./position.ts";
export type { Span } from "./span.ts";
