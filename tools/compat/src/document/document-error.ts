/** Why a document can't be compared, as a phrase for the person who passed it. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** Which of the two documents has the problem. */
  readonly side: "before" | "after" | undefined;

  constructor(message: string, side?: "before" | "after") {
    super(message);
    this.side = side;
  }
}
