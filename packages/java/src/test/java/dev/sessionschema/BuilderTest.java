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

/** How a model comes into being. */
class BuilderTest {
  private static Session.Builder named() {
    return Session.builder().name("n");
  }

  @Test
  @DisplayName("what is required is asked for, and all else is absent until it is set")
  void required() {
    FfmpegProfile profile =
        FfmpegProfile.builder().width(1280).height(720).name("720p").bitrate(4000).fps(30).build();
    assertEquals(
        "{\"width\":1280,\"height\":720,\"name\":\"720p\",\"bitrate\":4000,\"fps\":30}",
        profile.toJson());
  }

  @Test
  @DisplayName("a setter takes literals, variables and null")
  void setters() {
    Double absent = null;
    Session session = named().lastSeen(1).createdAt(Double.valueOf(2.5)).record(true).build();
    assertEquals(
        "{\"name\":\"n\",\"lastSeen\":1,\"createdAt\":2.5,\"record\":true}", session.toJson());
    assertNull(session.toBuilder().lastSeen(absent).build().lastSeen());
  }

  @Test
  @DisplayName("a list that a caller changes afterwards stays as it was given")
  void lists() {
    List<String> issues = new ArrayList<>(List.of("a"));
    Session session = named().issues(issues).build();
    issues.add("b");
    assertEquals(List.of("a"), session.issues());
  }

  @Test
  @DisplayName("an unknown property may be whatever Jackson makes JSON of")
  void unknown() {
    Session session = named().unknown("a", Map.of("b", List.of(1, "c"))).unknown("d", null).build();
    assertEquals("{\"name\":\"n\",\"a\":{\"b\":[1,\"c\"]},\"d\":null}", session.toJson());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a property that the contract knows is no unknown one")
  @ValueSource(strings = {"name", "lastSeen", "profiles"})
  void known(String key) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> named().unknown(key, 1));
    assertEquals(
        "\"" + key + "\" is no unknown property: set the one that the builder has",
        error.getMessage());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a number that JSON has not is refused where it is set")
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbers(double number) {
    assertThrows(IllegalArgumentException.class, () -> named().lastSeen(number));
    assertThrows(IllegalArgumentException.class, () -> named().lastSeen(Double.valueOf(number)));
    assertThrows(RuntimeException.class, () -> named().unknown("x", number).build().toJson());
  }

  @Test
  @DisplayName("half a surrogate pair is refused where it is set, however deep")
  void texts() {
    assertThrows(IllegalArgumentException.class, () -> named().id("\ud800"));
    assertThrows(IllegalArgumentException.class, () -> named().issues(List.of("a", "\udc00")));
    assertThrows(IllegalArgumentException.class, () -> named().unknown("\ud800", 1));
    assertThrows(IllegalArgumentException.class, () -> RecordingStatus.of("\ud800"));
  }
}
