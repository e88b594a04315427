/**
 * The types of a live-stream Session and what it holds. Each model has two: what a writer makes (`Session`), and what a reader gets
 * (`TolerantSession`).
 *
 * @packageDocumentation
 */
export type * from "./generated/index.ts";
