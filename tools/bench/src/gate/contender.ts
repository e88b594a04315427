/** What passes messages on: the gate, or the same program without a check and its headers. */
export type Contender = "gate" | "pass-through";

export const subjects: { readonly in: readonly string[]; readonly accepted: string; readonly rejected: string } = {
  in: ["sessions.in.>"],
  accepted: "sessions.accepted.>",
  rejected: "sessions.rejected.>",
};
