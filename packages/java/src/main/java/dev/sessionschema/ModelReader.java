package dev.sessionschema;

/**
 * Reads payloads of a model whose name is known only at run time, as {@code fromJson} of its class
 * does.
 *
 * <pre>{@code
 * Object session = ModelReader.of("Session").read("{\"name\": \"golf\"}");
 * }</pre>
 */
public final class ModelReader {
  private final JsonReading.Reader<?> reader;

  private ModelReader(JsonReading.Reader<?> reader) {
    this.reader = reader;
  }

  /**
   * Returns the reader of a model.
   *
   * @param model its name, a key of {@link Contract#MODELS}
   * @return the reader, which is thread-safe
   * @throws IllegalArgumentException if the contract has no such model
   */
  public static ModelReader of(String model) {
    JsonReading.Reader<?> reader = Contract.READERS.get(model);
    if (reader == null) {
      throw new IllegalArgumentException("\"" + model + "\" is not a model of the contract");
    }
    return new ModelReader(reader);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text
   * @return the decoded value, an object of the class in {@link Contract#MODELS}
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public Object read(String json) throws DecodeException {
    return Json.read(json, this.reader);
  }

  /**
   * Decodes JSON as a tolerant reader.
   *
   * @param json the JSON text, in UTF-8, UTF-16 or UTF-32
   * @return the decoded value, an object of the class in {@link Contract#MODELS}
   * @throws DecodeException if it isn't JSON, or a tolerant reader rejects it for this model
   */
  public Object read(byte[] json) throws DecodeException {
    return Json.read(json, this.reader);
  }
}
