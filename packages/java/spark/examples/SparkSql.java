import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Uses the functions in Spark SQL, which the setting {@code spark.sql.extensions} adds. */
public class SparkSql {
  public static void main(String[] args) {
    SparkSession spark = SparkSession.builder().getOrCreate();
    Row row =
        spark
            .sql(
                """
                with lines as (select '{"name":"golf","profiles":[{"width":1280,"height":720,"name":"720p","bitrate":4000,"fps":30}],"region":"fra"}' value)
                select from_json(value, session_schema()) session, session_result(value) result
                from lines\
                """)
            .selectExpr(
                "session.name",
                "session.profiles[0].width",
                "result.accepted",
                "size(filter(result.issues, issue -> issue.tolerated))")
            .head();
    System.out.println(row.mkString(" "));
    spark.stop();
  }
}
