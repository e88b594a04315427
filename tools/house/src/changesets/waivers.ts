import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Bump, bumps } from "../../../compat/src/bump.ts";
import type { Change } from "../../../compat/src/compare.ts";
import { Complaint } from "../complaint.ts";

/** What a person knows and the rules do not: that one change asks for less than they say. */
export interface Waiver {
  readonly rule: string;
  readonly model: string;
  readonly instancePath: string;
  readonly bump: Bump;
  readonly reason: string;
}

/** Where waivers are kept until the release takes them, from the root. */
export const waiversFile = ".changeset/waivers.json";

/** Throws, in a sentence, what is wrong with the file. */
export async function readWaivers(root: string): Promise<Waiver[]> {
  const text = await readFile(join(root, waiversFile), "utf8").catch(() => undefined); // none: nothing is waived
  if (text === undefined) return [];
  const shape = `${waiversFile} must be an array of { "rule", "model", "instancePath", "bump", "reason" }`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Complaint(`${shape}, and is no JSON: ${String(error)}`);
  }
  if (!Array.isArray(value)) throw new Complaint(`${shape}, and is no array.`);
  return value.map((one, index) => {
    if (!isWaiver(one))
      throw new Complaint(
        `${shape}; entry ${index + 1} is not: each is a text, the bump one of ${bumps.join(", ")}, the reason not empty.`,
      );
    return one;
  });
}

const isWaiver = (value: unknown): value is Waiver => {
  const { rule, model, instancePath, bump, reason } = Object(value);
  return (
    [rule, model, instancePath, reason].every((text) => typeof text === "string") && bumps.includes(bump) && String(reason).trim() !== ""
  );
};

export interface Waived {
  readonly changes: readonly Change[];
  /** The waivers that lower nothing: their change is gone, or asks for no more than they allow. */
  readonly idle: readonly Waiver[];
}

/** The changes with the bumps that the waivers give them. */
export function waive(changes: readonly Change[], waivers: readonly Waiver[]): Waived {
  const lowers = (waiver: Waiver, { rule, model, instancePath, bump }: Change): boolean =>
    waiver.rule === rule &&
    waiver.model === model &&
    waiver.instancePath === instancePath &&
    bumps.indexOf(waiver.bump) < bumps.indexOf(bump);
  return {
    changes: changes.map((change) => ({ ...change, bump: waivers.find((waiver) => lowers(waiver, change))?.bump ?? change.bump })),
    idle: waivers.filter((waiver) => !changes.some((change) => lowers(waiver, change))),
  };
}

/** A release takes the waivers along with the changesets. */
export const removeWaivers = (root: string): Promise<void> => rm(join(root, waiversFile), { force: true });
