/** A problem that the user can fix: it is printed as one sentence, without a stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
}
