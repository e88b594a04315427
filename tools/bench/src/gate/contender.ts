/** What passes messages on: the gate, or the same program without a check and its headers. */
export type Contender = "gate" | "pass-through";
