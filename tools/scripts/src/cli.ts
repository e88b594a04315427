import { turboQuietly } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";

/** Builds the command line and the packages that it bundles. */
export const run = async (): Promise<number> => (await ensureGenerated()) || turboQuietly("build", "--filter=@session-schema/cli");
