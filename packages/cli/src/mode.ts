/** What validates a payload: the strict schema, which a writer must meet, or what a reader must accept. */
export type Mode = (typeof modes)[number];

export const modes: readonly ["strict", "tolerant"] = ["strict", "tolerant"];
