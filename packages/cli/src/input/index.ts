import { auto } from "./auto.ts";
import { withoutBom } from "./bom.ts";
import { document } from "./document.ts";
import { elements } from "./elements.ts";
import { lines } from "./lines.ts";
import type { Chunks, Layout, Piece } from "./piece.ts";

const splitters: Record<Layout, (chunks: Chunks) => AsyncGenerator<Piece>> = { auto, document, ndjson: lines, each: elements };

/** The payloads of an input, as a stream: at most two of them are in memory. */
export const pieces = (chunks: Chunks, layout: Layout): AsyncGenerator<Piece> => splitters[layout](withoutBom(chunks));
