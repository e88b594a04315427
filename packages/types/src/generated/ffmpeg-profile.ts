// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Encoder, TolerantEncoder } from "./encoder.ts";
import type { Profile, TolerantProfile } from "./profile.ts";

/**
 * One rendition that the transcoder produces: picture size, frame rate, bitrate and codec settings.
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
   * Name of the rendition, usually its height, such as 720p.
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
   * Frame rate, as the numerator of the fraction fps/fpsDen. 0 keeps the frame rate of the source.
   *
   * Unit: frames per second (over fpsDen). At least 0.
   *
   * @example 30
   */
  fps: number;
  /**
   * Denominator of the frame rate: 30000/1001 is 29.97 frames per second.
   *
   * At least 1.
   *
   * @example 1
   */
  fpsDen?: number;
  /**
   * Keyframe interval. Always a string, such as "2.0", never a number.
   *
   * @example "60"
   */
  gop?: string;
  /**
   * The H.264 profile of a rendition: the codec features that a decoder must support.
   *
   * @example "H264High"
   */
  profile?: Profile;
  /**
   * The video codec of a rendition.
   *
   * @example "h264"
   */
  encoder?: Encoder;
}

/**
 * One rendition that the transcoder produces: picture size, frame rate, bitrate and codec settings.
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
   * Name of the rendition, usually its height, such as 720p.
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
   * Frame rate, as the numerator of the fraction fps/fpsDen. 0 keeps the frame rate of the source.
   *
   * Unit: frames per second (over fpsDen).
   *
   * @example 30
   */
  fps: number;
  /**
   * Denominator of the frame rate: 30000/1001 is 29.97 frames per second.
   *
   * @example 1
   */
  fpsDen?: number;
  /**
   * Keyframe interval. Always a string, such as "2.0", never a number.
   *
   * @example "60"
   */
  gop?: string;
  /**
   * The H.264 profile of a rendition: the codec features that a decoder must support.
   *
   * @example "H264High"
   */
  profile?: TolerantProfile;
  /**
   * The video codec of a rendition.
   *
   * @example "h264"
   */
  encoder?: TolerantEncoder;
}
