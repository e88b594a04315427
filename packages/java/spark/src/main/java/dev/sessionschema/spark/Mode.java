package dev.sessionschema.spark;

/** Which payloads are accepted. */
enum Mode {
  /** Those that every reader must accept. */
  TOLERANT,
  /** Those that a writer may send. */
  STRICT
}
