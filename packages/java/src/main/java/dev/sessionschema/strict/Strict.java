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
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.sessionschema.Contract;
import dev.sessionschema.Model;
import dev.sessionschema.UnknownVariant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Validates payloads that you send, by the whole contract: it checks bounds, lengths, patterns,
 * formats and known values, and rejects unknown properties. The contract is embedded, and nothing
 * is fetched.
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

  private static final JsonNode BUNDLE = bundle("bundle.json");

  private static final Schemas STRICT = new Schemas(BUNDLE);

  private static final Schemas TOLERANT = new Schemas(bundle("tolerant.json"));

  /** The locations of the lists of tags of unions. */
  private static final Set<String> TAGS =
      StreamSupport.stream(BUNDLE.path("x-tags").spliterator(), false)
          .map(JsonNode::textValue)
          .collect(Collectors.toUnmodifiableSet());

  private Strict() {}

  /**
   * Validates a JSON text.
   *
   * @param model the expected model: {@code Session.class}
   * @param json the text
   * @return the issues; none if it is valid
   * @throws JsonProcessingException if the text isn't JSON
   * @throws IllegalArgumentException if the class isn't a model of the contract
   */
  public static List<Issue> issues(Class<?> model, String json) throws JsonProcessingException {
    return issues(model, MAPPER.readTree(json));
  }

  /**
   * Validates a JSON text.
   *
   * @param model the expected model: {@code Session.class}
   * @param json the text, in UTF-8, UTF-16 or UTF-32
   * @return the issues; none if it is valid
   * @throws IOException if the text isn't JSON
   * @throws IllegalArgumentException if the class isn't a model of the contract
   */
  public static List<Issue> issues(Class<?> model, byte[] json) throws IOException {
    return issues(model, MAPPER.readTree(json));
  }

  /**
   * Validates a model before you send it.
   *
   * @param model the model
   * @return the issues; none if it is valid
   */
  public static List<Issue> issues(Model model) {
    try {
      return issues(typeOf(model), model.toJson());
    } catch (JsonProcessingException error) {
      throw new IllegalStateException("a model that was written cannot be read", error);
    }
  }

  /** An unknown variant is an object of its union, whose interface is the only one that it has. */
  private static Class<?> typeOf(Model model) {
    Class<?> type = model.getClass();
    return model instanceof UnknownVariant ? type.getInterfaces()[0] : type;
  }

  private static List<Issue> issues(Class<?> model, JsonNode value) {
    List<Error> errors = STRICT.of(model).validate(value);
    if (errors.isEmpty()) {
      return List.of();
    }
    Set<String> untolerated =
        TOLERANT.of(model).validate(value).stream()
            .map(error -> place(pointer(error.getInstanceLocation()), error.getKeyword()))
            .collect(Collectors.toSet());
    return errors.stream().map(error -> issue(error, untolerated)).toList();
  }

  private static Issue issue(Error error, Set<String> untolerated) {
    String pointer = pointer(error.getInstanceLocation());
    String path = address(error.getSchemaLocation());
    // A union is embedded as conditions on its tag, because the validator reports every branch of
    // oneOf.
    boolean isTag = TAGS.contains(path);
    String keyword = isTag ? "oneOf" : error.getKeyword();
    return new Issue(
        pointer,
        keyword,
        isTag ? TAG.matcher(path).replaceFirst("/oneOf") : path,
        error.getMessage(),
        !untolerated.contains(place(pointer, keyword))
            // The tag of an open union may be any string.
            && !(isTag && untolerated.contains(place(pointer, "type"))));
  }

  /**
   * What is violated, and where: the tolerant contract has lists in place of constants and tags.
   */
  private static String place(String pointer, String keyword) {
    return switch (keyword) {
      case "const", "oneOf" -> "enum " + pointer;
      default -> keyword + " " + pointer;
    };
  }

  /** What the location of a list of tags has after that of its union. */
  private static final Pattern TAG = Pattern.compile("/properties/[^/]*/enum$");

  private static String address(SchemaLocation location) {
    return location.getAbsoluteIri() + "#" + pointer(location.getFragment());
  }

  /** Formats a pointer as in RFC 6901. The validator's own format escapes line breaks. */
  private static String pointer(NodePath path) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < path.getNameCount(); i++) {
      String step = String.valueOf(path.getElement(i));
      pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static JsonNode bundle(String file) {
    try (InputStream bundle = Strict.class.getResourceAsStream(file)) {
      return MAPPER.readTree(Objects.requireNonNull(bundle, "the package has no " + file));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** The schemas of a bundle, by model. */
  private static final class Schemas {
    private final JsonNode models;
    private final SchemaRegistry registry;
    private final Map<Class<?>, Schema> byModel = new ConcurrentHashMap<>();

    Schemas(JsonNode bundle) {
      this.models = bundle.path("$defs");
      this.registry = registry(this.models);
    }

    Schema of(Class<?> model) {
      return this.byModel.computeIfAbsent(model, this::load);
    }

    private Schema load(Class<?> model) {
      return Contract.MODELS.entrySet().stream()
          .filter(entry -> entry.getValue().equals(model))
          .findFirst()
          .map(entry -> SchemaLocation.of(idOf(this.models.path(entry.getKey()))))
          .map(this.registry::getSchema)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      model.getName() + " is not a model of the contract"));
    }

    private static SchemaRegistry registry(JsonNode models) {
      Map<String, String> texts = new HashMap<>();
      models.forEach(schema -> texts.put(idOf(schema), schema.toString()));
      SchemaRegistryConfig config =
          SchemaRegistryConfig.builder()
              .formatAssertionsEnabled(true)
              .pathType(PathType.JSON_POINTER)
              .regularExpressionFactory(new EcmaScript())
              .build();
      return SchemaRegistry.withDefaultDialect(
          Dialect.builder(Dialects.getDraft202012()).formats(Formats.BY_NAME.values()).build(),
          builder -> builder.schemas(texts).schemaRegistryConfig(config));
    }

    private static String idOf(JsonNode schema) {
      return schema.path("$id").asText();
    }
  }
}
