import { runTool } from "./run.ts";

export const run = (args: readonly string[]): Promise<number> => runTool("tools/codegen/src/main.ts", args);
