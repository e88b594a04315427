import { readFile } from "node:fs/promises";
import { readWebhook, verifyLivepeer, verifyStandard, WebhookError } from "@session-schema/webhooks";
import type { Arguments } from "@tools/command-line";
import { UsageError } from "@tools/command-line";
import { printable } from "@tools/json-text";
import type { ExitCode } from "../commands/command.ts";
import { reasonOf } from "../input/files/reason.ts";
import type { Terminal } from "../terminal.ts";
import { describeEvent, issueLines, warningLines } from "./describe-event.ts";
import { parseHeaders } from "./parse-headers.ts";
import { signingOf } from "./signing.ts";

/** Verifies a delivery that was saved to files, and reads its event. */
export async function verify(args: Arguments, { print, paint }: Terminal): Promise<ExitCode> {
  const [file, ...others] = args.positionals;
  const headersFile = args.options["headers"];
  if (file === undefined || others.length > 0) throw new UsageError("webhook verify requires one file with the body.");
  if (typeof headersFile !== "string") throw new UsageError("Missing headers: pass --headers <file>.");
  const { secret, scheme } = signingOf(args);
  const body = await read(file);
  const headers = parseHeaders(headersFile, (await read(headersFile)).toString());
  const options = args.options["any-time"] === true ? { tolerance: Number.POSITIVE_INFINITY } : {};
  try {
    const event = await (scheme === "standard" ? verifyStandard : verifyLivepeer)(body, headers, secret, options);
    const result = readWebhook(event);
    const issues = result.kind === "unknown" ? "" : issueLines(result.issues);
    await print(`${paint("green", "verified")}  ${describeEvent(event)}\n${issues}${warningLines(body.toString())}`);
    return result.kind === "rejected" ? 1 : 0;
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    if (error.code === "no-secret") throw new UsageError(error.message);
    await print(`${paint("red", `rejected: ${error.code}`)}  ${printable(error.message)}\n`);
    return 1;
  }
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`Can't read ${printable(file)}: ${reasonOf(error)}`);
  }
}
