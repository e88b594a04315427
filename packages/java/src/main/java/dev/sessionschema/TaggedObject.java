package dev.sessionschema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;

/**
 * An object of a union. It is read as a whole before its branch reads it, because the tag may come
 * after other properties.
 */
final class TaggedObject extends TreeTraversingParser {
  private final JsonNode object;
  private final String key;
  private final String expected;

  /** The JSON pointer to the object, and how deep it is nested. */
  private final String pointer;

  private final int depth;

  private TaggedObject(JsonParser json, JsonNode object, String key, String expected) {
    super(object);
    this.object = object;
    this.key = key;
    this.expected = expected;
    this.pointer = pointer(json);
    this.depth = depth(json);
  }

  /**
   * Reads an object up to its last token, and returns a parser at its first token.
   *
   * @param key the name of the tag
   * @param expected what the tag must be, for error messages
   */
  static TaggedObject read(JsonParser json, String key, String expected) throws IOException {
    JsonNode tree = read(json);
    JsonReading.require(json, key, tree.has(key));
    TaggedObject object = new TaggedObject(json, tree, key, expected);
    object.nextToken();
    if (!tree.get(key).isTextual()) {
      throw object.unknownTag();
    }
    return object;
  }

  /** Jackson may have read the start of the object, but not of one within another. */
  private static JsonNode read(JsonParser json) throws IOException {
    if (!json.hasToken(JsonToken.FIELD_NAME) && !json.hasToken(JsonToken.END_OBJECT)) {
      JsonReading.beginObject(json);
    }
    if (json instanceof TaggedObject outer) {
      JsonNode tree = outer.object.at(outer.getParsingContext().pathAsPointer());
      outer.skipChildren();
      return tree;
    }
    return Trees.read(json);
  }

  String tag() {
    return this.object.get(this.key).textValue();
  }

  JsonNode object() {
    return this.object;
  }

  /** An error at the tag. */
  DecodeException unknownTag() throws IOException {
    while (!this.key.equals(nextFieldName())) {
      nextToken();
      skipChildren();
    }
    nextToken();
    return JsonReading.mismatch(this, this.expected);
  }

  /** Returns the JSON pointer to the current value of a parser. */
  static String pointer(JsonParser json) {
    String path = json.getParsingContext().pathAsPointer().toString();
    return json instanceof TaggedObject object ? object.pointer + path : path;
  }

  /** Returns how deep the current value of a parser is nested. */
  static int depth(JsonParser json) {
    JsonStreamContext context = json.getParsingContext();
    if (!(json instanceof TaggedObject object)) {
      return context.getNestingDepth();
    }
    int depth = object.depth;
    // The contexts of trees don't count.
    for (; !context.inRoot(); context = context.getParent()) {
      depth++;
    }
    return depth;
  }
}
