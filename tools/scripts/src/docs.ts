import { turboQuietly } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";

/** Builds the site, and the packages that it documents. */
export async function run(): Promise<number> {
  const code = (await ensureGenerated()) || (await turboQuietly("build", "--filter=@session-schema/docs"));
  if (code === 0) process.stdout.write("The site is in docs/dist. It can be served under any path.\n");
  return code;
}
