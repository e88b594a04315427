package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Values of any type. */
final class Trees {
  private Trees() {}

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
      case BINARY -> json.writeString(value.asText());
      case NULL -> json.writeNull();
      default ->
          throw new JsonGenerationException("JSON cannot represent " + value.getNodeType(), json);
    }
  }

  private static void writeNumber(JsonNode value, JsonGenerator json) throws IOException {
    if (value.isBigDecimal()) {
      json.writeNumber(value.decimalValue());
    } else if (value.isBigInteger()) {
      json.writeNumber(value.bigIntegerValue());
    } else if (value.isInt()) {
      json.writeNumber(value.intValue());
    } else if (value.isIntegralNumber()) {
      json.writeNumber(value.longValue());
    } else if (Double.isFinite(value.doubleValue())) {
      json.writeNumber(value.doubleValue());
    } else {
      throw new JsonGenerationException("JSON cannot represent the number " + value.asText(), json);
    }
  }

  /** Writes a lone surrogate, which UTF-8 can't encode, as an escape. */
  private static void writeText(String text, JsonGenerator json) throws IOException {
    if (Unicode.isWellFormed(text)) {
      json.writeString(text);
    } else {
      json.writeRawValue('"' + Unicode.escaped(text) + '"');
    }
  }

  /** Returns whether two JSON values are equal: 1 equals 1.0. */
  static boolean areEqual(JsonNode one, JsonNode other) {
    return one.equals(
        (left, right) ->
            left.isNumber() && right.isNumber()
                ? left.decimalValue().compareTo(right.decimalValue())
                : left.equals(right) ? 0 : 1,
        other);
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
