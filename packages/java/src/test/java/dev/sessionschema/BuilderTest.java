package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Building models. */
class BuilderTest {
  private static Session.Builder named() {
    return Session.builder().name("n");
  }

  @Test
  @DisplayName("required properties must be set, and others are absent by default")
  void required() {
    FfmpegProfile profile =
        FfmpegProfile.builder().width(1280).height(720).name("720p").bitrate(4000).fps(30).build();
    assertEquals(
        "{\"width\":1280,\"height\":720,\"name\":\"720p\",\"bitrate\":4000,\"fps\":30}",
        profile.toJson());
  }

  @Test
  @DisplayName("a setter accepts literals, variables and null")
  void setters() {
    Double absent = null;
    Session session = named().lastSeen(1).createdAt(Double.valueOf(2.5)).record(true).build();
    assertEquals(
        "{\"name\":\"n\",\"lastSeen\":1,\"createdAt\":2.5,\"record\":true}", session.toJson());
    assertNull(session.toBuilder().lastSeen(absent).build().lastSeen());
  }

  @Test
  @DisplayName("changing a list after passing it doesn't change the model")
  void lists() {
    List<String> issues = new ArrayList<>(List.of("a"));
    Session session = named().issues(issues).build();
    issues.add("b");
    assertEquals(List.of("a"), session.issues());
  }

  @Test
  @DisplayName("an unknown property may be any value that Jackson can serialize")
  void unknown() {
    Session session = named().unknown("a", Map.of("b", List.of(1, "c"))).unknown("d", null).build();
    assertEquals("{\"name\":\"n\",\"a\":{\"b\":[1,\"c\"]},\"d\":null}", session.toJson());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a known property cannot be set as an unknown one")
  @ValueSource(strings = {"name", "lastSeen", "profiles"})
  void known(String key) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> named().unknown(key, 1));
    assertEquals("\"" + key + "\" is a known property: use its setter instead", error.getMessage());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a number that JSON cannot represent is rejected by the setter")
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbers(double number) {
    assertThrows(IllegalArgumentException.class, () -> named().lastSeen(number));
    assertThrows(IllegalArgumentException.class, () -> named().lastSeen(Double.valueOf(number)));
    assertThrows(RuntimeException.class, () -> named().unknown("x", number).build().toJson());
  }

  @Test
  @DisplayName("a lone surrogate is rejected by the setter, at any depth")
  void texts() {
    assertThrows(IllegalArgumentException.class, () -> named().id("\ud800"));
    assertThrows(IllegalArgumentException.class, () -> named().issues(List.of("a", "\udc00")));
    assertThrows(IllegalArgumentException.class, () -> named().unknown("\ud800", 1));
    assertThrows(IllegalArgumentException.class, () -> RecordingStatus.of("\ud800"));
  }
}
