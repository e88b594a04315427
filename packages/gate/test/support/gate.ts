import { fileURLToPath } from "node:url";
import { Program } from "./program.ts";

/** The program, as it is published. */
export const gateProgram: string = fileURLToPath(new URL("../../bin/session-schema-gate.js", import.meta.url));

/** Starts the gate with options: `{ in: "a" }` is `--in a`. */
export const startGate = (command: string, options: Readonly<Record<string, string>>, input?: string): Program =>
  new Program(process.execPath, [gateProgram, command, ...flags(options)], input === undefined ? {} : { input });

export const flags = (options: Readonly<Record<string, string>>): string[] =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
