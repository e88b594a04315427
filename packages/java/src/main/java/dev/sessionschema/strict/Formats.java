package dev.sessionschema.strict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The formats of the contract, each by its RFC: the strict parts of all languages agree on every
 * string.
 */
final class Formats {
  /** The formats that a contract can use, by name. */
  static final Map<String, Format> BY_NAME = read();

  private Formats() {}

  private static Map<String, Format> read() {
    try (InputStream tables = Formats.class.getResourceAsStream("formats.json")) {
      Map<String, Format> formats = new TreeMap<>();
      new JsonMapper()
          .readTree(Objects.requireNonNull(tables, "the package has no formats.json"))
          .properties()
          .forEach(entry -> formats.put(entry.getKey(), format(entry.getKey(), entry.getValue())));
      return formats;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static Format format(String name, JsonNode table) {
    return new Automaton(
        name,
        table.path("width").asInt(),
        table.path("start").asInt(),
        table.path("accepting").asInt(),
        unpacked(table.path("classes").asText()),
        unpacked(table.path("moves").asText()),
        table.path("maxLength").asInt(Integer.MAX_VALUE),
        table.path("leapSecondAt").asInt(-1));
  }

  /**
   * Reads numbers from runs of three characters: how often, and the number in two digits. The
   * digits are {@code #} to {@code [}.
   */
  private static int[] unpacked(String packed) {
    return IntStream.range(0, packed.length() / 3)
        .flatMap(
            run -> {
              int number = digit(packed, run * 3 + 1) * 57 + digit(packed, run * 3 + 2);
              return IntStream.range(0, digit(packed, run * 3)).map(index -> number);
            })
        .toArray();
  }

  private static int digit(String packed, int index) {
    return packed.charAt(index) - '#';
  }

  /**
   * A deterministic automaton over ASCII.
   *
   * @param name the name of the format
   * @param width the number of classes
   * @param start the first state
   * @param accepting from this state on, states accept
   * @param classes the class of each ASCII code
   * @param moves the next state by state and class; state 0 rejects for good
   * @param maxLength the most characters
   * @param leapSecondAt the index of a time, whose second 60 must be the last of a day in UTC; -1
   *     if there is none
   */
  private record Automaton(
      String name,
      int width,
      int start,
      int accepting,
      int[] classes,
      int[] moves,
      int maxLength,
      int leapSecondAt)
      implements Format {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String text) {
      if (text.length() > maxLength) {
        return false;
      }
      int state = start;
      for (int index = 0; index < text.length() && state != 0; index++) {
        char code = text.charAt(index);
        state = code < classes.length ? moves[state * width + classes[code]] : 0;
      }
      return state >= accepting && (leapSecondAt < 0 || isLeapSecond(text, leapSecondAt));
    }
  }

  /** Returns whether a time, if its second is 60, is 23:59:60 in UTC. */
  private static boolean isLeapSecond(String text, int at) {
    if (text.charAt(at + 6) != '6') {
      return true;
    }
    int end = text.length();
    boolean isUtc = "Zz".indexOf(text.charAt(end - 1)) >= 0;
    int offset = isUtc ? 0 : minutes(text, end - 5);
    int sign = text.charAt(end - 6) == '+' ? -1 : 1;
    return Math.floorMod(minutes(text, at) + sign * offset, 1440) == 1439;
  }

  /** Returns the minutes of hh:mm. */
  private static int minutes(String text, int at) {
    return Integer.parseInt(text, at, at + 2, 10) * 60 + Integer.parseInt(text, at + 3, at + 5, 10);
  }
}
