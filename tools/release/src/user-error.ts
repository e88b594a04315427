/** What stands in the way is the user's to mend: one sentence, and no stack trace. */
export class UserError extends Error {
  override readonly name = "Complaint";
}
