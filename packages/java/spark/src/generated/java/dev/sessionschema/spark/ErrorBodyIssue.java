// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema.spark;

import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/**
 * The SQL function {@code error_body_issue}: why a reader rejects a payload, or null if it accepts
 * it.
 */
public final class ErrorBodyIssue implements UDF1<@Nullable Object, @Nullable String> {
  private static final long serialVersionUID = 1L;

  private static final PayloadCheck CHECK = new PayloadCheck("ErrorBody", Mode.TOLERANT);

  /** Creates the function. It has no state. */
  public ErrorBodyIssue() {}

  /** Returns why a reader rejects a payload, or null if it accepts it. */
  @Override
  public @Nullable String call(@Nullable Object json) {
    return CHECK.issue(json);
  }
}
