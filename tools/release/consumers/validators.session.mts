// Checks the types of the validators in a project that uses them. Also compiled as validators.cts.
import type { Session, TolerantSession } from "@session-schema/types";
import {
  assertSession,
  ContractError,
  type Issue,
  isSession,
  readSession,
  recordingStatusValues,
  sessionStandard,
  unknownProperties,
  validateSession,
} from "@session-schema/validators";
import { isFfmpegProfile } from "@session-schema/validators/ffmpeg-profile";
import { models } from "@session-schema/validators/models";
import { isSession as isSessionAlone } from "@session-schema/validators/session";

export function receive(payload: unknown): TolerantSession | readonly Issue[] {
  const result = readSession(payload);
  // @ts-expect-error: there is a value only if result.ok is true
  result.value;
  if (!result.ok) return result.issues;
  const tolerated: number = result.issues.filter(({ tolerated }) => tolerated).length + result.omitted;
  // @ts-expect-error: the tolerant type isn't assignable to the strict type
  const strict: Session = result.value;
  const unknown: Record<string, unknown> = unknownProperties(result.value);
  return tolerated > 0 && "reason" in unknown ? { name: strict.name } : result.value;
}

export function send(payload: unknown): Session {
  const checked = validateSession(payload);
  if (checked.ok) return checked.value;
  const first: string | undefined = checked.issues[0]?.message;
  if (first !== undefined && isSession(payload)) return payload;
  if (isSessionAlone(payload)) return payload;
  try {
    assertSession(payload);
    return payload;
  } catch (error) {
    if (error instanceof ContractError) throw new Error(error.issues.map(({ instancePath }) => instancePath).join());
    throw error;
  }
}

export const widths = (values: readonly unknown[]): number[] => values.filter(isFfmpegProfile).map(({ width }) => width);

export const known: readonly ["waiting", "ready", "none"] = recordingStatusValues;

export const byName: boolean = models.Session.is({ name: "a" });

// The interface that libraries for Standard Schema use.
export const standard: { readonly "~standard": { readonly version: 1; readonly vendor: string } } = sessionStandard;
