package dev.sessionschema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sessionschema.strict.Issue;
import dev.sessionschema.strict.Strict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers how this package judges payloads, one JSON request per line: what is asked of every
 * language of the contract alike. What it reads it reads in two ways, which have to agree: on its
 * own, and by an ObjectMapper of somebody who has configured nothing.
 */
final class Judge {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Judge() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode request = MAPPER.readTree(line);
      ObjectNode answer = MAPPER.valueToTree(answer(request));
      answer.set("id", request.get("id"));
      out.println(MAPPER.writeValueAsString(answer));
    }
    out.flush();
  }

  private static Map<String, Object> answer(JsonNode request) throws Exception {
    String name = request.path("model").asText();
    Class<?> model = Objects.requireNonNull(Contract.MODELS.get(name), name);
    String text = request.path("text").asText();
    try {
      return switch (request.path("op").asText()) {
        case "read" -> read(model, text);
        case "relay" -> relay(model, text, request.path("add"));
        case "judge" -> judge(model, text);
        default -> throw new IllegalArgumentException(request.toString());
      };
    } catch (DecodeException refused) {
      return refused(refused.pointer(), refused.getMessage());
    } catch (JsonProcessingException noJson) {
      return refused("", noJson.getOriginalMessage());
    }
  }

  private static Map<String, Object> read(Class<?> model, String text) throws Exception {
    JsonNode way = outcome(() -> written(decode(model, text)));
    JsonNode other = outcome(() -> MAPPER.writeValueAsString(MAPPER.readValue(text, model)));
    // An ObjectMapper makes nothing of a null without asking.
    if (!way.equals(other) && !text.equals("null")) {
      throw new AssertionError("of " + text + " one way makes " + way + ", and the other " + other);
    }
    return Map.of("accepted", true, "text", written(decode(model, text)));
  }

  private static Map<String, Object> relay(Class<?> model, String text, JsonNode add)
      throws Exception {
    if (!Model.class.isAssignableFrom(model)) {
      return refused("", "has no properties");
    }
    Object builder = model.getMethod("toBuilder").invoke(decode(model, text));
    Class<?> type = builder.getClass();
    type.getMethod("unknown", String.class, Object.class)
        .invoke(builder, add.path("key").asText(), add.path("value"));
    return Map.of("accepted", true, "text", written(type.getMethod("build").invoke(builder)));
  }

  private static Map<String, Object> judge(Class<?> model, String text)
      throws JsonProcessingException {
    List<Issue> issues = Strict.issues(model, text);
    return Map.of("accepted", issues.isEmpty(), "issues", issues);
  }

  private static Map<String, Object> refused(String pointer, String message) {
    return Map.of("accepted", false, "pointer", pointer, "message", message);
  }

  private static Object decode(Class<?> model, String text) throws Exception {
    Method read = model.getDeclaredMethod("read", JsonParser.class);
    return Json.read(text, json -> call(read, json));
  }

  private static Object call(Method read, JsonParser json) throws IOException {
    try {
      return read.invoke(null, json);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof IOException error) {
        throw error;
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (IllegalAccessException error) {
      throw new IllegalStateException(error);
    }
  }

  private static String written(Object value) throws JsonProcessingException {
    return value instanceof Model model ? model.toJson() : MAPPER.writeValueAsString(value);
  }

  /**
   * The JSON that came of it: of a double there may be several, all of which are read as the same
   * one.
   */
  private static JsonNode outcome(Way way) throws Exception {
    try {
      return MAPPER.readTree(way.take());
    } catch (DecodeException refused) {
      return TextNode.valueOf("a refusal at " + refused.pointer());
    } catch (JsonProcessingException unreadable) {
      return TextNode.valueOf("a refusal at ");
    }
  }

  private interface Way {
    String take() throws Exception;
  }
}
