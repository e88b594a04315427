export { CheckpointFile, type Identity, type Resumed } from "./checkpoint-file.ts";
export { fingerprint } from "./fingerprint.ts";
export { type Chunks, type LineBlock, lineBlocks } from "./line-blocks.ts";
export { OutputFile } from "./output-file.ts";
export { ResumeError } from "./resume-error.ts";
