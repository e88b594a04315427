package dev.sessionschema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sessionschema.strict.FormatsAccess;
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
 * The conformance runner: reads a JSON request per line and writes a JSON response per line. It
 * reads each payload in two ways, which must agree: with the models themselves, and with an
 * ObjectMapper in its default configuration.
 */
final class Runner {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Runner() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode request = MAPPER.readTree(line);
      ObjectNode response = MAPPER.valueToTree(responseTo(request));
      response.set("id", request.get("id"));
      out.println(MAPPER.writeValueAsString(response));
    }
    out.flush();
  }

  private static Map<String, Object> responseTo(JsonNode request) throws Exception {
    String name = request.path("model").asText();
    String text = request.path("text").asText();
    if (request.path("op").asText().equals("format")) {
      return Map.of("accepted", FormatsAccess.accepts(name, text));
    }
    Class<?> model = Objects.requireNonNull(Contract.MODELS.get(name), name);
    try {
      return switch (request.path("op").asText()) {
        case "read" -> read(model, text);
        case "relay" -> relay(model, text, request.path("add"));
        case "validate" -> validate(model, text);
        default -> throw new IllegalArgumentException(request.toString());
      };
    } catch (DecodeException error) {
      return rejected(error.pointer(), error.getMessage());
    } catch (JsonProcessingException error) {
      return rejected("", error.getOriginalMessage());
    }
  }

  private static Map<String, Object> read(Class<?> model, String text) throws Exception {
    JsonNode direct = outcome(() -> encode(decode(model, text)));
    JsonNode mapped = outcome(() -> MAPPER.writeValueAsString(MAPPER.readValue(text, model)));
    if (!direct.equals(mapped)) {
      throw new AssertionError(
          "reading " + text + " gives " + direct + ", and with an ObjectMapper " + mapped);
    }
    return Map.of("accepted", true, "text", encode(decode(model, text)));
  }

  private static Map<String, Object> relay(Class<?> model, String text, JsonNode add)
      throws Exception {
    if (!Model.class.isAssignableFrom(model)) {
      return rejected("", "has no properties");
    }
    Object builder = model.getMethod("toBuilder").invoke(decode(model, text));
    Class<?> type = builder.getClass();
    type.getMethod("unknown", String.class, Object.class)
        .invoke(builder, add.path("key").asText(), add.path("value"));
    return Map.of("accepted", true, "text", encode(type.getMethod("build").invoke(builder)));
  }

  private static Map<String, Object> validate(Class<?> model, String text)
      throws JsonProcessingException {
    List<Issue> issues = Strict.issues(model, text);
    return Map.of("accepted", issues.isEmpty(), "issues", issues);
  }

  private static Map<String, Object> rejected(String pointer, String message) {
    return Map.of("accepted", false, "pointer", pointer, "message", message);
  }

  private static Object decode(Class<?> model, String text) throws Exception {
    Class<?> reader = model.isInterface() ? model.getDeclaredClasses()[0] : model;
    Method read = reader.getDeclaredMethod("read", JsonParser.class);
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

  private static String encode(Object value) throws JsonProcessingException {
    return value instanceof Model model ? model.toJson() : MAPPER.writeValueAsString(value);
  }

  /** The result as a tree, because one double can be written in several ways. */
  private static JsonNode outcome(Attempt attempt) throws Exception {
    try {
      return MAPPER.readTree(attempt.run());
    } catch (DecodeException error) {
      return TextNode.valueOf("rejected at " + error.pointer());
    } catch (JsonProcessingException error) {
      return TextNode.valueOf("rejected at ");
    }
  }

  private interface Attempt {
    String run() throws Exception;
  }
}
