package dev.sessionschema.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** The functions of all models, by name. */
final class SqlFunctions {
  /**
   * A function of a payload.
   *
   * @param type the class
   * @param returnType the type of its results
   */
  record SqlFunction(Class<?> type, DataType returnType) {
    /** Creates an instance. */
    @SuppressWarnings("unchecked") // every class in the map implements it
    UDF1<@Nullable Object, ?> create() {
      try {
        return (UDF1<@Nullable Object, ?>) this.type.getConstructor().newInstance();
      } catch (ReflectiveOperationException error) {
        throw new IllegalStateException(error);
      }
    }
  }

  static final Map<String, SqlFunction> BY_NAME = byName();

  private SqlFunctions() {}

  private static Map<String, SqlFunction> byName() {
    Map<String, SqlFunction> functions = new LinkedHashMap<>();
    for (SparkModel model : SparkModel.ALL) {
      add(functions, model, "Issue", "_issue", DataTypes.StringType);
      add(functions, model, "IssueStrict", "_issue_strict", DataTypes.StringType);
      add(functions, model, "Result", "_result", PayloadCheck.RESULT);
      add(functions, model, "ResultStrict", "_result_strict", PayloadCheck.RESULT);
    }
    return functions;
  }

  private static void add(
      Map<String, SqlFunction> functions,
      SparkModel model,
      String suffix,
      String sqlSuffix,
      DataType returnType) {
    String name = SqlFunctions.class.getPackageName() + "." + model.name() + suffix;
    try {
      Class<?> type = Class.forName(name);
      functions.put(model.prefix() + sqlSuffix, new SqlFunction(type, returnType));
    } catch (ClassNotFoundException error) {
      throw new IllegalStateException(error);
    }
  }
}
