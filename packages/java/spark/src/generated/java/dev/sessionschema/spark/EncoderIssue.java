// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema.spark;

import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/**
 * The SQL function {@code encoder_issue}: why a reader rejects a payload, or null if it accepts it.
 */
public final class EncoderIssue implements UDF1<@Nullable Object, @Nullable String> {
  private static final long serialVersionUID = 1L;

  private static final PayloadCheck CHECK = new PayloadCheck("Encoder", Mode.TOLERANT);

  /** Creates the function. It has no state. */
  public EncoderIssue() {}

  /** Returns why a reader rejects a payload, or null if it accepts it. */
  @Override
  public @Nullable String call(@Nullable Object json) {
    return CHECK.issue(json);
  }
}
