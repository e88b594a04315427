package dev.sessionschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Serializing models with Java. */
class SerializableTest {
  private static byte[] bytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object value(byte[] bytes) throws Exception {
    try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readObject();
    }
  }

  @Test
  @DisplayName("a model is restored with its parts and every digit of its unknown properties")
  void models() throws Exception {
    Session session =
        Session.fromJson(
            "{\"name\":\"\\u0000\",\"recordingStatus\":\"later\",\"big\":12345678901234567890.10,\"half\":\"\\ud800\","
                + "\"profiles\":[{\"width\":1,\"height\":2,\"name\":\"\",\"bitrate\":3,\"fps\":4,\"later\":{\"a\":[null]}}]}");
    Session restored = (Session) value(bytes(session));
    assertEquals(session, restored);
    assertEquals(session.toJson(), restored.toJson());
  }

  @Test
  @DisplayName("an object of a union is restored, known or not")
  void unions() throws Exception {
    for (String json : new String[] {"{\"parts\":[{\"kind\":\"oval\"}]}", "{\"kind\":\"oval\"}"}) {
      UnionTest.Shape shape =
          UnionTest.Shape.fromJson(json.replace("{\"parts", "{\"kind\":\"group\",\"parts"));
      assertEquals(shape.toJson(), ((Model) value(bytes(shape))).toJson());
    }
  }

  @Test
  @DisplayName("a constant of an enum stays the same object")
  void enums() throws Exception {
    assertSame(RecordingStatus.READY, value(bytes(RecordingStatus.READY)));
    assertEquals(RecordingStatus.of("later"), value(bytes(RecordingStatus.of("later"))));
    assertSame(Profile.of("H264High"), value(bytes(Profile.of("H264High"))));
  }

  @Test
  @DisplayName("an exception can be serialized")
  void exceptions() throws Exception {
    DecodeException error =
        assertThrows(DecodeException.class, () -> Session.fromJson("{\"name\":1}"));
    DecodeException restored = (DecodeException) value(bytes(error));
    assertEquals(error.getMessage(), restored.getMessage());
    assertEquals("/name", restored.pointer());
  }

  @Test
  @DisplayName("a stream can't bring an invalid model or another class")
  void forged() throws Exception {
    byte[] invalid = bytes(new SerializedModel(Session.class, "{}"));
    assertThrows(InvalidObjectException.class, () -> value(invalid));
    byte[] other = bytes(new SerializedModel(String.class, "\"a\""));
    assertThrows(InvalidObjectException.class, () -> value(other));
  }
}
