// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

package dev.sessionschema.spark;

import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/**
 * The SQL function {@code webhook_event_issue_strict}: what is wrong with a payload, or null if it
 * is valid.
 */
public final class WebhookEventIssueStrict implements UDF1<@Nullable Object, @Nullable String> {
  private static final long serialVersionUID = 1L;

  private static final PayloadCheck CHECK = new PayloadCheck("WebhookEvent", Mode.STRICT);

  /** Creates the function. It has no state. */
  public WebhookEventIssueStrict() {}

  /** Returns what is wrong with a payload, or null if it is valid. */
  @Override
  public @Nullable String call(@Nullable Object json) {
    return CHECK.issue(json);
  }
}
