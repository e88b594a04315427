import { runTool, turboQuietly } from "@tools/release";
import { settle } from "./settle.ts";

/** The site, and what it is made of. */
export async function build(): Promise<number> {
  const code = (await settle()) || (await turboQuietly("build", "--filter=@session-schema/docs"));
  if (code === 0) process.stdout.write("The site is in docs/dist: serve that folder, from any path.\n");
  return code;
}

/** Serves the site, and makes it again at each save. */
export const dev = (args: readonly string[]): Promise<number> => runTool("docs/src/dev/main.ts", args);
