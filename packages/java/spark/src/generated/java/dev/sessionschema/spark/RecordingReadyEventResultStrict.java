// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/**
 * The SQL function {@code recording_ready_event_result_strict}: whether a payload is valid, and all
 * its issues.
 */
public final class RecordingReadyEventResultStrict implements UDF1<@Nullable Object, Row> {
  private static final long serialVersionUID = 1L;

  private static final PayloadCheck CHECK = new PayloadCheck("RecordingReadyEvent", Mode.STRICT);

  /** Creates the function. It has no state. */
  public RecordingReadyEventResultStrict() {}

  /** Returns whether a payload is valid, and all its issues. */
  @Override
  public Row call(@Nullable Object json) {
    return CHECK.result(json);
  }
}
