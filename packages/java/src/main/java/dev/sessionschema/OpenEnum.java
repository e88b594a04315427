package dev.sessionschema;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A string with known values, to which later versions of the contract may add. Two are equal if
 * their strings are.
 *
 * @serial exclude
 */
@Jackson3
@JsonSerialize(using = ModelSerializer.class)
public abstract class OpenEnum implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final boolean isKnown;

  OpenEnum(String text, boolean isKnown) {
    this.text = Copying.text(text);
    this.isKnown = isKnown;
  }

  /**
   * Returns the value as a string.
   *
   * @return the string
   */
  @JsonValue
  public String text() {
    return this.text;
  }

  /**
   * Returns whether this version of the contract defines the value.
   *
   * @return whether there is a constant for it
   */
  public boolean isKnown() {
    return this.isKnown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenEnum that
        && getClass() == that.getClass()
        && this.text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return this.text.hashCode();
  }

  /** Returns the string. */
  @Override
  public String toString() {
    return this.text;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeString(this.text);
  }

  final Object writeReplace() {
    return SerializedModel.of(this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw SerializedModel.required();
  }
}
