// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/**
 * The SQL function {@code encoder_result_strict}: whether a payload is valid, and all its issues.
 */
public final class EncoderResultStrict implements UDF1<@Nullable Object, Row> {
  private static final long serialVersionUID = 1L;

  private static final PayloadCheck CHECK = new PayloadCheck("Encoder", Mode.STRICT);

  /** Creates the function. It has no state. */
  public EncoderResultStrict() {}

  /** Returns whether a payload is valid, and all its issues. */
  @Override
  public Row call(@Nullable Object json) {
    return CHECK.result(json);
  }
}
