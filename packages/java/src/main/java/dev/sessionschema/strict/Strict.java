package dev.sessionschema.strict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.sessionschema.Contract;
import dev.sessionschema.Model;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges by the whole contract, which is embedded: bounds, lengths, formats and known values count,
 * and there is no room for unknown properties. Nothing is fetched.
 *
 * <pre>{@code
 * List<Issue> issues = Strict.issues(Session.class, "{\"name\": \"a\", \"lastSeen\": -1}");
 * issues.get(0).instancePath(); // "/lastSeen"
 * issues.get(0).keyword(); // "minimum"
 * }</pre>
 */
public final class Strict {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final JsonNode MODELS = bundle().path("$defs");

  private static final SchemaRegistry REGISTRY = registry();

  private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Strict() {}

  /**
   * Everything that the contract objects to in a text.
   *
   * @param model what the text should be: {@code Session.class}
   * @param json the text
   * @return the issues; none if a writer may write it
   * @throws JsonProcessingException if it is no JSON
   * @throws IllegalArgumentException if the class is no model of the contract
   */
  public static List<Issue> issues(Class<?> model, String json) throws JsonProcessingException {
    return issues(model, MAPPER.readTree(json));
  }

  /**
   * Everything that the contract objects to in a model that is about to be sent.
   *
   * @param model the model
   * @return the issues; none if it may be sent
   */
  public static List<Issue> issues(Model model) {
    try {
      return issues(model.getClass(), model.toJson());
    } catch (JsonProcessingException error) {
      throw new IllegalStateException("a model that was written cannot be read", error);
    }
  }

  private static List<Issue> issues(Class<?> model, JsonNode value) {
    Schema schema = SCHEMAS.computeIfAbsent(model, Strict::schema);
    return schema.validate(value).stream().map(Strict::issue).toList();
  }

  private static Issue issue(Error error) {
    return new Issue(
        pointer(error.getInstanceLocation()),
        error.getKeyword(),
        error.getSchemaLocation().toString(),
        error.getMessage());
  }

  /** As RFC 6901 has it. The validator's own text of a path escapes line breaks as JSON does. */
  private static String pointer(NodePath path) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < path.getNameCount(); i++) {
      String step = String.valueOf(path.getElement(i));
      pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static Schema schema(Class<?> model) {
    return Contract.MODELS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(model))
        .findFirst()
        .map(entry -> REGISTRY.getSchema(SchemaLocation.of(idOf(MODELS.path(entry.getKey())))))
        .orElseThrow(
            () -> new IllegalArgumentException(model.getName() + " is no model of the contract"));
  }

  private static SchemaRegistry registry() {
    Map<String, String> texts = new HashMap<>();
    MODELS.forEach(schema -> texts.put(idOf(schema), schema.toString()));
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(new EcmaScript())
            .build();
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder -> builder.schemas(texts).schemaRegistryConfig(config));
  }

  private static String idOf(JsonNode schema) {
    return schema.path("$id").asText();
  }

  private static JsonNode bundle() {
    try (InputStream bundle = Strict.class.getResourceAsStream("bundle.json")) {
      return MAPPER.readTree(Objects.requireNonNull(bundle, "the package has no bundle.json"));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }
}
