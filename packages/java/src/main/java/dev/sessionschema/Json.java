package dev.sessionschema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Reads and writes whole texts. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private static final ObjectWriter WRITER = new ObjectMapper(FACTORY).writer();

  private Json() {}

  static <T> T read(String json, JsonReading.Reader<T> reader) throws DecodeException {
    return read(() -> FACTORY.createParser(json), reader);
  }

  static <T> T read(byte[] json, JsonReading.Reader<T> reader) throws DecodeException {
    return read(() -> FACTORY.createParser(json), reader);
  }

  static <T> T read(InputStream json, JsonReading.Reader<T> reader) throws IOException {
    return readAll(() -> FACTORY.createParser(json), reader);
  }

  static <T> T read(Reader json, JsonReading.Reader<T> reader) throws IOException {
    return readAll(() -> FACTORY.createParser(json), reader);
  }

  /** Reads from memory, where nothing else than the text can be wrong. */
  private static <T> T read(Opening opening, JsonReading.Reader<T> reader) throws DecodeException {
    try {
      return readAll(opening, reader);
    } catch (DecodeException error) {
      throw error;
    } catch (IOException error) {
      throw new DecodeException(error);
    }
  }

  /** Reads one value, and rejects text after it. */
  private static <T> T readAll(Opening opening, JsonReading.Reader<T> reader) throws IOException {
    try (JsonParser json = opening.open()) {
      json.nextToken();
      T value = reader.read(json);
      if (json.nextToken() != null) {
        throw new DecodeException(json, "is followed by more text");
      }
      return value;
    } catch (DecodeException error) {
      throw error;
    } catch (JsonProcessingException | CharConversionException error) {
      throw new DecodeException(error);
    }
  }

  private interface Opening {
    JsonParser open() throws IOException;
  }

  static String write(Object model) {
    try {
      return WRITER.writeValueAsString(model);
    } catch (JsonProcessingException error) {
      // Writing to a string only fails for a value of the caller that JSON can't represent, or that
      // is nested too deeply.
      throw new IllegalStateException(error);
    }
  }
}
