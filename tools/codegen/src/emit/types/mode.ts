/** Strict types are for writers, tolerant types for readers. */
export type Mode = "strict" | "tolerant";

export const modes: readonly Mode[] = ["strict", "tolerant"];

/** The name of a type in a mode. */
export const typeName = (name: string, mode: Mode): string => (mode === "strict" ? name : `Tolerant${name}`);
