/** Why a document can't be converted, as a phrase. */
export class Unconvertible extends Error {
  override readonly name = "Unconvertible";
}
