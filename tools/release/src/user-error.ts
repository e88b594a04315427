/** What stands in the way is the user's to mend: one sentence, and no stack trace. */
export class Complaint extends Error {
  override readonly name = "Complaint";
}
