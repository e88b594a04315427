/** The engine can't be reached now. Waiting helps. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** The messages belong to another gate now, or come again. Nothing is wrong. */
export class Reassigned extends Error {
  override readonly name = "Reassigned";
}

/** The gate can't go on without a change: one or two sentences, with what to do. */
export class Failure extends Error {
  override readonly name = "Failure";
}
