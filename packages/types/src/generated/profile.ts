// Code generated from schemas/profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/**
 * The H.264 profile of a rendition: the codec features that a decoder must support.
 *
 * - `"H264Baseline"`: H.264 Baseline: the least demanding, for old and small devices.
 * - `"H264Main"`: H.264 Main: for standard-definition broadcast.
 * - `"H264High"`: H.264 High: the best quality for a given bitrate; any recent device plays it.
 * - `"H264ConstrainedHigh"`: H.264 Constrained High: High without B-frames and interlacing, for low latency.
 *
 * Later versions may add values: switch over it exhaustively where you write one, and with a default where you read one.
 *
 * @example "H264High"
 */
export type Profile = "H264Baseline" | "H264Main" | "H264High" | "H264ConstrainedHigh";

/**
 * The H.264 profile of a rendition: the codec features that a decoder must support.
 *
 * - `"H264Baseline"`: H.264 Baseline: the least demanding, for old and small devices.
 * - `"H264Main"`: H.264 Main: for standard-definition broadcast.
 * - `"H264High"`: H.264 High: the best quality for a given bitrate; any recent device plays it.
 * - `"H264ConstrainedHigh"`: H.264 Constrained High: High without B-frames and interlacing, for low latency.
 *
 * Later versions may add values: switch over it exhaustively where you write one, and with a default where you read one.
 *
 * @example "H264High"
 */
export type TolerantProfile = "H264Baseline" | "H264Main" | "H264High" | "H264ConstrainedHigh" | (string & {});
