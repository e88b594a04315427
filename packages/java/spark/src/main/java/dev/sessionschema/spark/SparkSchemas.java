package dev.sessionschema.spark;

import java.util.NoSuchElementException;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * The types of the columns that hold the models, for {@code from_json}.
 *
 * <pre>{@code
 * lines.select(from_json(col("value"), SparkSchemas.struct("Session")).as("session"));
 * }</pre>
 *
 * <p>An integer is a {@code bigint}, a number a {@code double}, and an enum a {@code string}. A
 * {@code string} also holds the JSON of a free-form value, of a value of several types, and of a
 * model within itself. The objects of a union share a struct with the properties of all of them.
 * Every column is nullable, and has its description as comment.
 */
public final class SparkSchemas {
  private SparkSchemas() {}

  /**
   * Returns the type of a model.
   *
   * @param model its name: {@code "Session"}
   * @return the type: a struct, unless its values are arrays, strings or numbers, for example
   * @throws NoSuchElementException if the contract has no such model
   */
  public static DataType of(String model) {
    return SparkModel.ALL.stream()
        .filter(each -> each.name().equals(model))
        .map(SparkModel::type)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("the contract has no model " + model));
  }

  /**
   * Returns the type of a model whose values are objects.
   *
   * @param model its name: {@code "Session"}
   * @return the type
   * @throws NoSuchElementException if the contract has no such model
   * @throws IllegalArgumentException if its values aren't objects, or have no properties
   */
  public static StructType struct(String model) {
    if (of(model) instanceof StructType struct) {
      return struct;
    }
    throw new IllegalArgumentException(model + " is not a struct, but " + of(model).sql());
  }
}
