/**
 * The types of a live-stream Session and its parts. Each model has two: the strict type for writers (`Session`), and the tolerant type for
 * readers (`TolerantSession`).
 *
 * @packageDocumentation
 */
export type * from "./generated/index.ts";
export type { UnknownTag, UnknownVariant } from "./unknown-variant.ts";
