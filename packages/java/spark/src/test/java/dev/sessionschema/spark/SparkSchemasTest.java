package dev.sessionschema.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sessionschema.Contract;
import java.util.NoSuchElementException;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The types of columns, without a session of Spark. */
class SparkSchemasTest {
  @Test
  @DisplayName("every model has a type, which Spark reads again from its DDL")
  void ddl() {
    for (String model : Contract.MODELS.keySet()) {
      DataType type = SparkSchemas.of(model);
      assertEquals(type.catalogString(), DataType.fromDDL(type.sql()).catalogString(), model);
    }
  }

  @Test
  @DisplayName("a column has its description as comment")
  void comments() {
    assertEquals(
        "Width of the picture. Unit: pixels. At least 128.",
        SparkSchemas.struct("FfmpegProfile").apply("width").getComment().get());
  }

  @Test
  @DisplayName("an enum is a string, an object a struct, and another name an exception")
  void kinds() {
    assertEquals(DataTypes.StringType, SparkSchemas.of("RecordingStatus"));
    assertInstanceOf(StructType.class, SparkSchemas.of("WebhookEvent"));
    assertThrows(IllegalArgumentException.class, () -> SparkSchemas.struct("RecordingStatus"));
    assertThrows(NoSuchElementException.class, () -> SparkSchemas.of("session"));
  }
}
