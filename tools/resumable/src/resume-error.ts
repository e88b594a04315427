/** A run can't be continued: one sentence for people that says why, and what to do. */
export class ResumeError extends Error {
  override readonly name = "ResumeError";
}
