import { UsageError } from "@tools/command-line";
import type { Settings } from "../settings/settings.ts";
import { type MapSubject, overlap, subjectMap } from "./subjects.ts";

/** The subjects of the input and the outputs. */
export interface Places {
  readonly input: string;
  readonly accepted: string;
  readonly rejected: string;
  readonly toAccepted: MapSubject;
  readonly toRejected: MapSubject;
}

/** @throws UsageError if they can't be used together. */
export function placesOf({ in: inputs, accepted, rejected }: Pick<Settings, "in" | "accepted" | "rejected">): Places {
  const [input = ""] = inputs;
  if (inputs.length > 1)
    throw new UsageError(`--in must be one subject on NATS, got ${inputs.length}. Use wildcards: * for a token, > for the rest.`);
  for (const [option, subject] of Object.entries({ in: input, accepted, rejected }))
    if (!/^[^\s.*>]+(?:\.(?:[^\s.*>]+|\*))*(?:\.>)?$|^\*(?:\.(?:[^\s.*>]+|\*))*(?:\.>)?$/.test(subject) || subject.startsWith("$"))
      throw new UsageError(`--${option} must be a NATS subject, such as sessions.in.>, got ${JSON.stringify(subject)}.`);
  // The gate would read its own results, and never end.
  for (const [option, subject] of Object.entries({ accepted, rejected }))
    if (overlap(input, subject))
      throw new UsageError(`--${option} ${subject} and --in ${input} have subjects in common. Use different ones.`);
  if (overlap(accepted, rejected))
    throw new UsageError(`--accepted ${accepted} and --rejected ${rejected} have subjects in common. Use different ones.`);
  return {
    input,
    accepted,
    rejected,
    toAccepted: subjectMap(input, accepted, "accepted"),
    toRejected: subjectMap(input, rejected, "rejected"),
  };
}
