import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.when;

import dev.sessionschema.spark.SparkFunctions;
import org.apache.spark.sql.SparkSession;

/** Sorts sessions into accepted and rejected ones. */
public class SortSessions {
  public static void main(String[] args) {
    SparkSession spark = SparkSession.builder().getOrCreate();
    SparkFunctions.register(spark);
    spark
        .read()
        .text(args[0])
        .withColumn("issue", expr("session_issue(value)"))
        .withColumn("result", when(col("issue").isNull(), "accepted").otherwise("rejected"))
        .write()
        .partitionBy("result")
        .json(args[1]);
    spark.stop();
  }
}
