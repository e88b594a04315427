// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/**
 * The video codec of a rendition.
 *
 * - `"h264"`: H.264 (AVC).
 * - `"hevc"`: H.265 (HEVC).
 * - `"vp8"`: VP8.
 * - `"vp9"`: VP9.
 *
 * Later versions may add values: switch over it exhaustively where you write one, and with a default where you read one.
 *
 * @example "h264"
 */
export type Encoder = "h264" | "hevc" | "vp8" | "vp9";

/**
 * The video codec of a rendition.
 *
 * - `"h264"`: H.264 (AVC).
 * - `"hevc"`: H.265 (HEVC).
 * - `"vp8"`: VP8.
 * - `"vp9"`: VP9.
 *
 * Later versions may add values: switch over it exhaustively where you write one, and with a default where you read one.
 *
 * @example "h264"
 */
export type TolerantEncoder = "h264" | "hevc" | "vp8" | "vp9" | (string & {});
