/** What passes messages on: the gate, or the same program without a check and its headers. */
export const contenders = [
  { id: "gate", name: "session-schema-gate" },
  { id: "pass-through", name: "pass-through" },
] as const;

export type Contender = (typeof contenders)[number]["id"];
