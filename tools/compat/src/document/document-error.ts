/** What keeps a document from being compared: a sentence for the person who gave it. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** Which of two documents it is. */
  readonly side: "before" | "after" | undefined;

  constructor(message: string, side?: "before" | "after") {
    super(message);
    this.side = side;
  }
}
