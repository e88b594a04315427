package dev.sessionschema.strict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sessionschema.Encoder;
import dev.sessionschema.FfmpegProfile;
import dev.sessionschema.Session;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strict validation. */
class StrictTest {
  private static List<String> found(Class<?> model, String json) throws JsonProcessingException {
    return Strict.issues(model, json).stream()
        .map(issue -> issue.keyword() + " at \"" + issue.instancePath() + "\"")
        .sorted()
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("every constraint is checked")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"n\"} | []",
        "{\"id\":\"\",\"lastSeen\":-1} | [minLength at \"/id\", minimum at \"/lastSeen\", required"
            + " at \"\"]",
        "{\"name\":\"n\",\"later\":1} | [additionalProperties at \"\"]",
        "{\"name\":\"n\",\"recordingUrl\":\"no uri\"} | [format at \"/recordingUrl\"]",
        "{\"name\":\"n\",\"recordingStatus\":\"archived\"} | [enum at \"/recordingStatus\"]",
        "{\"name\":\"n\",\"isHealthy\":null} | [type at \"/isHealthy\"]",
        "{\"name\":\"n\",\"profiles\":[{\"width\":1,\"height\":720.0,\"name\":\"x\",\"bitrate\":400,\"fps\":0}]}"
            + " | [minimum at \"/profiles/0/width\"]",
      })
  void constraints(String json, String issues) throws JsonProcessingException {
    assertEquals(issues, found(Session.class, json).toString());
  }

  @Test
  @DisplayName("each model has its own validator")
  void models() throws JsonProcessingException {
    assertEquals(List.of("enum at \"\""), found(Encoder.class, "\"av1\""));
    assertThrows(IllegalArgumentException.class, () -> Strict.issues(String.class, "\"a\""));
  }

  @Test
  @DisplayName("an issue has the location of the keyword")
  void places() {
    FfmpegProfile profile =
        FfmpegProfile.builder().width(1).height(720).name("x").bitrate(400).fps(0).build();
    Session session = Session.builder().name("n").profiles(List.of(profile)).build();
    Issue issue = Strict.issues(session).get(0);
    assertEquals(
        "https://session-schema.dev/ffmpeg-profile.schema.json#/properties/width/minimum",
        issue.schemaPath());
    assertEquals("/profiles/0/width: must have a minimum value of 128 (minimum)", issue.toString());
  }

  @Test
  @DisplayName("text that is not JSON is an error")
  void noJson() {
    assertThrows(JsonProcessingException.class, () -> Strict.issues(Session.class, "{"));
    assertThrows(JsonProcessingException.class, () -> Strict.issues(Session.class, "{} {}"));
  }
}
