import { runTool } from "./run.ts";

export const run = (args: readonly string[]): Promise<number> => runTool("tools/compat/src/matrix/main.ts", args);
