import type { Command } from "./command.ts";
import { completion } from "./completion.ts";
import { diff } from "./diff.ts";
import { doctor } from "./doctor.ts";
import { explain } from "./explain.ts";
import { fixture } from "./fixture.ts";
import { schema } from "./schema.ts";
import { validate } from "./validate.ts";
import { webhook } from "./webhook.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [validate, explain, fixture, schema, diff, doctor, webhook, completion];
