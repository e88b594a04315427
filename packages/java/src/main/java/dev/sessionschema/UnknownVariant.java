package dev.sessionschema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a union, of a kind that this version of the contract doesn't define. It is written
 * unchanged.
 *
 * @serial exclude
 */
public abstract class UnknownVariant extends JsonObject {
  private static final long serialVersionUID = 1L;

  private final String tag;
  private final Map<String, JsonNode> properties;

  UnknownVariant(TaggedObject json) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    json.object().properties().forEach(each -> all.put(each.getKey(), each.getValue()));
    this.tag = json.tag();
    this.properties = Collections.unmodifiableMap(all);
  }

  /**
   * Returns the value of the property that tells the objects of the union apart.
   *
   * @return the value, which this version of the contract doesn't define
   */
  public String tag() {
    return this.tag;
  }

  /**
   * Returns all properties, including the tag, in their original order.
   *
   * @return an immutable map of names to values. Objects and lists in it can't be changed either,
   *     and numbers keep every digit
   */
  public Map<String, JsonNode> properties() {
    return this.properties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnknownVariant that
        && getClass() == that.getClass()
        && JsonEquality.areEqual(this.properties, that.properties);
  }

  @Override
  public int hashCode() {
    return JsonEquality.hash(this.properties);
  }

  @Override
  void writeProperties(JsonGenerator json) throws IOException {
    JsonWriting.unknown(this.properties, json, JsonWriting::any);
  }
}
