import type { Bump } from "../bump.ts";
import { sentence } from "./words.ts";

/** Why a change has another bump than the one of its rule: `Set to minor: Nobody sends it.` */
export const describeSeverity = (bump: Bump, reason: string): string => `Set to ${bump}: ${sentence(reason)}`;
