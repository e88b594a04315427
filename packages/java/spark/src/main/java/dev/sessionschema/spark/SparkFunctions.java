package dev.sessionschema.spark;

import org.apache.spark.sql.SparkSession;

/**
 * Registers the SQL functions that check payloads: {@code session_issue}, {@code
 * session_issue_strict}, {@code session_result} and {@code session_result_strict}, and the same for
 * each other model.
 *
 * <p>All take a column of JSON texts, strings or UTF-8 in binary, and never fail. {@code _issue}
 * returns what is wrong in one line, or null if the payload is accepted. {@code _result} returns a
 * struct: {@code accepted}, and {@code issues}, each with {@code instancePath}, {@code keyword},
 * {@code message} and {@code tolerated}. A null is rejected, because it isn't a payload.
 *
 * <p>In place of calling this, start Spark with {@code
 * spark.sql.extensions=dev.sessionschema.spark.Extensions}.
 */
public final class SparkFunctions {
  private SparkFunctions() {}

  /**
   * Registers the functions of all models as temporary functions of a session.
   *
   * @param spark the session
   */
  public static void register(SparkSession spark) {
    SqlFunctions.BY_NAME.forEach(
        (name, function) -> spark.udf().register(name, function.create(), function.returnType()));
  }
}
