import { runTool } from "./run.ts";

export const run = (args: readonly string[]): Promise<number> => runTool("tools/rehearsal/src/main.ts", args);
