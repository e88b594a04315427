package dev.sessionschema;

import org.jspecify.annotations.Nullable;

/**
 * A model that is a single value, such as a string, a number or a list.
 *
 * @param <T> the type of the value
 * @serial exclude
 */
public abstract class ValueModel<T extends @Nullable Object> extends Model {
  private static final long serialVersionUID = 1L;

  private final T value;

  ValueModel(T value) {
    this.value = value;
  }

  /**
   * Returns the value.
   *
   * @return the value
   */
  public T value() {
    return this.value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValueModel<?> that
        && getClass() == that.getClass()
        && JsonEquality.areEqual(this.value, that.value);
  }

  @Override
  public int hashCode() {
    return JsonEquality.hash(this.value);
  }
}
