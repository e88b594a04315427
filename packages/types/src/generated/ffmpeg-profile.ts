// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Encoder, TolerantEncoder } from "./encoder.ts";
import type { Profile, TolerantProfile } from "./profile.ts";

/**
 * One rendition that the transcoder makes: its picture size, frame rate, bitrate and codec settings.
 */
export interface FfmpegProfile {
  /**
   * Width of the picture.
   *
   * Unit: pixels. At least 128.
   *
   * @example 1280
   */
  width: number;
  /**
   * Height of the picture.
   *
   * Unit: pixels. At least 128.
   *
   * @example 720
   */
  height: number;
  /**
   * What the rendition is called, usually after its height.
   *
   * At least 1 character long. At most 500 characters long.
   *
   * @example "720p"
   */
  name: string;
  /**
   * Target bitrate of the encoded video.
   *
   * Unit: bits per second. At least 400.
   *
   * @example 4000
   */
  bitrate: number;
  /**
   * Frame rate of the rendition, as the numerator of a fraction over fpsDen. 0 passes the frame rate of the source through.
   *
   * Unit: frames per second (over fpsDen). At least 0.
   *
   * @example 30
   */
  fps: number;
  /**
   * Denominator of the frame rate: 30000 over 1001 is 29.97 frames per second.
   *
   * At least 1.
   *
   * @example 1
   */
  fpsDen?: number;
  /**
   * How far apart keyframes are. It is text, such as "2.0", and never a number.
   *
   * @example "60"
   */
  gop?: string;
  /**
   * The H.264 profile that a rendition is encoded with: which features of the codec its decoder must have.
   *
   * @example "H264High"
   */
  profile?: Profile;
  /**
   * The video codec that a rendition is encoded with.
   *
   * @example "h264"
   */
  encoder?: Encoder;
}

/**
 * One rendition that the transcoder makes: its picture size, frame rate, bitrate and codec settings.
 *
 * As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.
 */
export interface TolerantFfmpegProfile {
  /**
   * Width of the picture.
   *
   * Unit: pixels.
   *
   * @example 1280
   */
  width: number;
  /**
   * Height of the picture.
   *
   * Unit: pixels.
   *
   * @example 720
   */
  height: number;
  /**
   * What the rendition is called, usually after its height.
   *
   * @example "720p"
   */
  name: string;
  /**
   * Target bitrate of the encoded video.
   *
   * Unit: bits per second.
   *
   * @example 4000
   */
  bitrate: number;
  /**
   * Frame rate of the rendition, as the numerator of a fraction over fpsDen. 0 passes the frame rate of the source through.
   *
   * Unit: frames per second (over fpsDen).
   *
   * @example 30
   */
  fps: number;
  /**
   * Denominator of the frame rate: 30000 over 1001 is 29.97 frames per second.
   *
   * @example 1
   */
  fpsDen?: number;
  /**
   * How far apart keyframes are. It is text, such as "2.0", and never a number.
   *
   * @example "60"
   */
  gop?: string;
  /**
   * The H.264 profile that a rendition is encoded with: which features of the codec its decoder must have.
   *
   * @example "H264High"
   */
  profile?: TolerantProfile;
  /**
   * The video codec that a rendition is encoded with.
   *
   * @example "h264"
   */
  encoder?: TolerantEncoder;
}
