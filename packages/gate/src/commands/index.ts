import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { replay } from "./replay.ts";
import { run } from "./run.ts";
import { setup } from "./setup.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [run, setup, check, replay];
