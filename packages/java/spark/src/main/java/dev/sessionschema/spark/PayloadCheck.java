package dev.sessionschema.spark;

import dev.sessionschema.Contract;
import dev.sessionschema.DecodeException;
import dev.sessionschema.ModelReader;
import dev.sessionschema.strict.Issue;
import dev.sessionschema.strict.Strict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Checks the payloads of a column. It never throws: whatever the column holds is accepted or
 * rejected. A null is rejected, because it isn't a payload.
 */
final class PayloadCheck {
  private static final StructType ISSUE =
      DataTypes.createStructType(
          List.of(
              text("instancePath"),
              text("keyword"),
              text("message"),
              field("tolerated", DataTypes.BooleanType)));

  /** The type of {@link #result}. */
  static final StructType RESULT =
      DataTypes.createStructType(
          List.of(
              field("accepted", DataTypes.BooleanType),
              field("issues", DataTypes.createArrayType(ISSUE, false))));

  private final Mode mode;
  private final Class<?> model;
  private final ModelReader reader;

  PayloadCheck(String model, Mode mode) {
    this.mode = mode;
    this.model = Objects.requireNonNull(Contract.MODELS.get(model), model);
    this.reader = ModelReader.of(model);
  }

  /** Returns what is wrong with a payload in one line, or null if it is accepted. */
  @Nullable String issue(@Nullable Object json) {
    Problem unread = problem(json, this::read);
    if (unread != null) {
      return unread.message();
    }
    if (this.mode == Mode.TOLERANT) {
      return null;
    }
    List<Issue> issues = new ArrayList<>();
    Problem unvalidated = problem(json, text -> issues.addAll(issues(text)));
    return unvalidated == null ? summary(issues) : unvalidated.message();
  }

  /** Returns whether a payload is accepted, with all its issues. */
  Row result(@Nullable Object json) {
    Problem unread = problem(json, this::read);
    List<Issue> issues = new ArrayList<>();
    Problem unvalidated = problem(json, text -> issues.addAll(issues(text)));
    List<Row> rows = new ArrayList<>(issues.stream().map(PayloadCheck::row).toList());
    // What only the reader found: the text isn't JSON, or has a number that doesn't fit.
    Problem other = unread == null ? unvalidated : unread;
    if (other != null && issues.stream().allMatch(Issue::tolerated)) {
      rows.add(other.row());
    }
    boolean accepted = this.mode == Mode.STRICT ? rows.isEmpty() : unread == null;
    return RowFactory.create(accepted, rows.toArray());
  }

  private static Row row(Issue issue) {
    return RowFactory.create(
        issue.instancePath(), issue.keyword(), issue.message(), issue.tolerated());
  }

  private void read(Object json) throws DecodeException {
    if (json instanceof byte[] bytes) {
      this.reader.read(bytes);
    } else {
      this.reader.read((String) json);
    }
  }

  private List<Issue> issues(Object json) throws IOException {
    return json instanceof byte[] bytes
        ? Strict.issues(this.model, bytes)
        : Strict.issues(this.model, (String) json);
  }

  /** Returns why a check of a payload failed, or null if it didn't. */
  private static @Nullable Problem problem(@Nullable Object json, Check check) {
    if (!(json instanceof String || json instanceof byte[])) {
      String found = json == null ? "is null" : "is of the " + json.getClass();
      return new Problem("", "the payload " + found);
    }
    try {
      check.run(json);
      return null;
    } catch (DecodeException error) {
      return new Problem(error.pointer(), line(error.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError error) {
      return new Problem("", line("the payload cannot be read: " + error));
    }
  }

  /**
   * Why a payload can't be read.
   *
   * @param pointer the JSON pointer to the value; empty for the payload itself
   * @param message what is wrong, in one line
   */
  private record Problem(String pointer, String message) {
    Row row() {
      return RowFactory.create(
          this.pointer, this.pointer.isEmpty() ? "json" : "type", this.message, false);
    }
  }

  private static @Nullable String summary(List<Issue> issues) {
    return switch (issues.size()) {
      case 0 -> null;
      case 1 -> summary(issues.get(0));
      default -> summary(issues.get(0)) + ", and " + (issues.size() - 1) + " more";
    };
  }

  private static String summary(Issue issue) {
    String subject = issue.instancePath().isEmpty() ? "the payload" : issue.instancePath();
    return line(subject + ": " + issue.message() + " (" + issue.keyword() + ")");
  }

  /** Messages of Jackson have several lines. */
  private static String line(String message) {
    return message.replaceAll("\\s*\\R\\s*", " ");
  }

  private static StructField text(String name) {
    return field(name, DataTypes.StringType);
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  private interface Check {
    void run(Object json) throws IOException;
  }
}
