package dev.sessionschema;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of any type. Nobody can change them, because their lists and maps are immutable. */
final class Trees {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Trees() {}

  /** Reads a value, independent of how the caller's mapper reads numbers. */
  static JsonNode read(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null) {
      throw JsonReading.mismatch(json, "a value");
    }
    return switch (token) {
      case START_OBJECT, FIELD_NAME, END_OBJECT -> {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        for (String key = JsonReading.firstKey(json); key != null; key = json.nextFieldName()) {
          json.nextToken();
          properties.put(key, read(json));
        }
        yield new ObjectNode(NODES, Collections.unmodifiableMap(properties));
      }
      case START_ARRAY -> {
        JsonReading.beginList(json);
        List<JsonNode> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(json));
        }
        yield new ArrayNode(NODES, Collections.unmodifiableList(items));
      }
      case VALUE_STRING -> NODES.textNode(json.getText());
      case VALUE_NUMBER_INT -> readInteger(json);
      case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(readDecimal(json));
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case VALUE_EMBEDDED_OBJECT -> readEmbedded(json);
      default -> throw JsonReading.mismatch(json, "a value");
    };
  }

  private static JsonNode readInteger(JsonParser json) throws IOException {
    return switch (json.getNumberType()) {
      case INT -> NODES.numberNode(json.getIntValue());
      case LONG -> NODES.numberNode(json.getLongValue());
      default -> NODES.numberNode(json.getBigIntegerValue());
    };
  }

  /**
   * Reads a number of text with all digits, and a double of a binary format with those it needs.
   */
  private static BigDecimal readDecimal(JsonParser json) throws IOException {
    Object number = json.getNumberValueDeferred();
    boolean isBinary = number instanceof Double || number instanceof Float;
    return isBinary && Double.isFinite(json.getDoubleValue())
        ? BigDecimal.valueOf(json.getDoubleValue())
        : JsonReading.decimal(json, "a number that a BigDecimal can hold");
  }

  /** Reads a value of another format than JSON: bytes as Base64, others as Jackson writes them. */
  private static JsonNode readEmbedded(JsonParser json) throws IOException {
    Object value = json.getEmbeddedObject();
    if (value instanceof byte[] bytes) {
      return NODES.textNode(Base64Variants.getDefaultVariant().encode(bytes));
    }
    try {
      return Json.read(MAPPER.writeValueAsString(value), Trees::read);
    } catch (JsonProcessingException error) {
      throw JsonReading.mismatch(json, "a value that JSON can represent");
    }
  }

  /**
   * Converts a value of the caller.
   *
   * @throws IllegalArgumentException if JSON can't represent it
   */
  static JsonNode of(@Nullable Object value) {
    TokenBuffer tokens = new TokenBuffer(MAPPER, false);
    try {
      MAPPER.writeValue(tokens, value);
      JsonParser json = tokens.asParser();
      json.nextToken();
      return read(json);
    } catch (IOException error) {
      throw new IllegalArgumentException(error.getMessage(), error);
    }
  }

  /** Writes a value, independent of how the caller's mapper writes numbers. */
  static void write(JsonNode value, JsonGenerator json) throws IOException {
    switch (value.getNodeType()) {
      case OBJECT -> {
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> property : value.properties()) {
          json.writeFieldName(property.getKey());
          write(property.getValue(), json);
        }
        json.writeEndObject();
      }
      case ARRAY -> {
        json.writeStartArray();
        for (JsonNode item : value) {
          write(item, json);
        }
        json.writeEndArray();
      }
      case STRING -> writeText(value.textValue(), json);
      case NUMBER -> writeNumber(value, json);
      case BOOLEAN -> json.writeBoolean(value.booleanValue());
      default -> json.writeNull();
    }
  }

  private static void writeNumber(JsonNode value, JsonGenerator json) throws IOException {
    switch (value.numberType()) {
      case INT -> json.writeNumber(value.intValue());
      case LONG -> json.writeNumber(value.longValue());
      case BIG_INTEGER -> json.writeNumber(value.bigIntegerValue());
      default -> writeDecimal(value.decimalValue(), json);
    }
  }

  /** Binary formats have doubles, and few readers of them know decimal numbers. */
  private static void writeDecimal(BigDecimal value, JsonGenerator json) throws IOException {
    double number = value.doubleValue();
    if (json.canWriteBinaryNatively()
        && !(json instanceof TokenBuffer)
        && Double.isFinite(number)
        && BigDecimal.valueOf(number).compareTo(value) == 0) {
      json.writeNumber(number);
    } else {
      json.writeNumber(value);
    }
  }

  /** Writes a lone surrogate, which UTF-8 can't encode, as an escape of JSON. */
  private static void writeText(String text, JsonGenerator json) throws IOException {
    if (json.canWriteBinaryNatively() || Unicode.isWellFormed(text)) {
      json.writeString(text);
    } else {
      json.writeRawValue('"' + Unicode.escaped(text) + '"');
    }
  }

  /** Returns whether a value has a type, named as in JSON Schema. */
  static boolean isOfType(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      case "integer" -> value.isNumber() && value.canConvertToExactIntegral();
      default -> value.isNumber();
    };
  }
}
