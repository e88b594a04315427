import { runTool } from "@tools/release";

export const run = (args: readonly string[]): Promise<number> => runTool("tools/codegen/src/main.ts", args);
