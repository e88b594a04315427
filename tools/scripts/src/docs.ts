import { runTool, turboQuietly } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";

/** The location, and what it is made of. */
export async function build(): Promise<number> {
  const code = (await ensureGenerated()) || (await turboQuietly("build", "--filter=@session-schema/docs"));
  if (code === 0) process.stdout.write("The site is in docs/dist. It can be served under any path.\n");
  return code;
}

/** Serves the location, and makes it again at each save. */
export const dev = (args: readonly string[]): Promise<number> => runTool("docs/src/dev/main.ts", args);
