package dev.sessionschema.spark;

import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;
import scala.runtime.AbstractFunction1;

/** A function of Java as one of Scala, which Spark sends to its workers. */
final class Call extends AbstractFunction1<@Nullable Object, @Nullable Object>
    implements java.io.Serializable {
  private static final long serialVersionUID = 1L;

  private final UDF1<@Nullable Object, ?> function;

  Call(UDF1<@Nullable Object, ?> function) {
    this.function = function;
  }

  @Override
  public @Nullable Object apply(@Nullable Object json) {
    try {
      return this.function.call(json);
    } catch (Exception error) {
      throw new IllegalStateException(error); // the functions throw nothing
    }
  }
}
