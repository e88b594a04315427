import { gzipSync, zstdCompressSync } from "node:zlib";
import { seedFrom } from "@tools/vitest/seed";
import { test } from "vitest";
import { expectEachLineOnce } from "./killed.ts";

const seed = seedFrom("KILL_SEED");

test.for(
  [
    { what: "plain", stored: (text: string) => text },
    { what: "gzip", stored: (text: string) => gzipSync(text) },
    { what: "zstd", stored: (text: string) => zstdCompressSync(text) },
  ].flatMap((format) => [1, 2, 3].map((workers) => ({ ...format, workers }))),
)("each line is written once after any number of kills ($what, $workers workers)", async ({ stored, workers }) => {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  await expectEachLineOnce({ lines: 300_000, kills: 20, workers, signal: "SIGKILL", stored, random });
});
