import { printable } from "@tools/json-text";
import type { Finding } from "../engine/engine.ts";
import type { ExitCode } from "./command.ts";

/** Prints a line for each finding. Returns 1 if one is a problem. */
export function printFindings(findings: readonly Finding[], print: (text: string) => void): ExitCode {
  for (const { status, message } of findings) print(`${status.padEnd(7)}  ${printable(message)}\n`);
  return findings.some(({ status }) => status === "problem") ? 1 : 0;
}
