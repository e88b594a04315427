// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { JsonSchema } from "../../runtime/json-schema.ts";

export const encoderJsonSchema: JsonSchema = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Encoder","description":"The video codec of a rendition.","type":"string","enum":["h264","hevc","vp8","vp9"],"x-open-enum":true,"x-enumDescriptions":{"h264":"H.264 (AVC).","hevc":"H.265 (HEVC).","vp8":"VP8.","vp9":"VP9."}};

export const encoderTolerantJsonSchema: JsonSchema = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"TolerantEncoder","description":"The video codec of a rendition.","x-enumDescriptions":{"h264":"H.264 (AVC).","hevc":"H.265 (HEVC).","vp8":"VP8.","vp9":"VP9."},"type":"string","x-open-enum":true,"x-known-values":["h264","hevc","vp8","vp9"]};
