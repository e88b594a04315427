/** What keeps a document from being compared: a sentence for the person who gave it. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}
