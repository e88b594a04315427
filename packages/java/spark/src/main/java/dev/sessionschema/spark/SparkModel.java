package dev.sessionschema.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.types.DataType;

/**
 * A model of the contract.
 *
 * @param name its name
 * @param prefix the start of the names of its SQL functions
 * @param type the type of its columns
 */
record SparkModel(String name, String prefix, DataType type) {
  /** All models, in the order of the contract. */
  static final List<SparkModel> ALL = load();

  private static List<SparkModel> load() {
    try (InputStream models = SparkModel.class.getResourceAsStream("models.json")) {
      JsonNode listed =
          new ObjectMapper()
              .readTree(Objects.requireNonNull(models, "the package has no models.json"));
      return StreamSupport.stream(listed.spliterator(), false).map(SparkModel::of).toList();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static SparkModel of(JsonNode model) {
    return new SparkModel(
        model.path("name").asText(),
        model.path("prefix").asText(),
        DataType.fromJson(model.path("type").toString()));
  }
}
