import { runTool } from "@tools/release";

export const run = (args: readonly string[]): Promise<number> => runTool("tools/conformance/src/releases/main.ts", args);
