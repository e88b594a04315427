import { runTool } from "@tools/release";

export const run = (args: readonly string[]): Promise<number> => runTool("tools/release/src/rehearsal/main.ts", args);
