package dev.sessionschema;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.io.ContentReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** A parser of Jackson 2 that returns the tokens of a parser of Jackson 3. */
@SuppressWarnings("deprecation") // Jackson 2.15 calls methods that later versions deprecate.
final class Jackson3Parser extends ParserMinimalBase {
  private final JsonParser json;

  Jackson3Parser(JsonParser json) {
    this.json = json;
    this._currToken = token(json.currentToken());
  }

  @Override
  public @Nullable JsonToken nextToken() {
    this._currToken = token(this.json.nextToken());
    return this._currToken;
  }

  private static @Nullable JsonToken token(tools.jackson.core.@Nullable JsonToken token) {
    if (token == null) {
      return null;
    }
    return switch (token) {
      case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
      case START_OBJECT -> JsonToken.START_OBJECT;
      case END_OBJECT -> JsonToken.END_OBJECT;
      case START_ARRAY -> JsonToken.START_ARRAY;
      case END_ARRAY -> JsonToken.END_ARRAY;
      case PROPERTY_NAME -> JsonToken.FIELD_NAME;
      case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
      case VALUE_STRING -> JsonToken.VALUE_STRING;
      case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
      case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
      case VALUE_TRUE -> JsonToken.VALUE_TRUE;
      case VALUE_FALSE -> JsonToken.VALUE_FALSE;
      case VALUE_NULL -> JsonToken.VALUE_NULL;
    };
  }

  @Override
  public @Nullable String getCurrentName() {
    return this.json.currentName();
  }

  @Override
  public JsonStreamContext getParsingContext() {
    return new Context(this.json.streamReadContext());
  }

  @Override
  public JsonLocation getTokenLocation() {
    return location(this.json.currentTokenLocation());
  }

  @Override
  public JsonLocation getCurrentLocation() {
    return location(this.json.currentLocation());
  }

  private static JsonLocation location(TokenStreamLocation at) {
    return new JsonLocation(
        ContentReference.unknown(),
        at.getByteOffset(),
        at.getCharOffset(),
        at.getLineNr(),
        at.getColumnNr());
  }

  @Override
  public String getText() {
    return this.json.getString();
  }

  @Override
  public char[] getTextCharacters() {
    return this.json.getStringCharacters();
  }

  @Override
  public boolean hasTextCharacters() {
    return this.json.hasStringCharacters();
  }

  @Override
  public int getTextLength() {
    return this.json.getStringLength();
  }

  @Override
  public int getTextOffset() {
    return this.json.getStringOffset();
  }

  @Override
  public NumberType getNumberType() {
    return NumberType.valueOf(this.json.getNumberType().name());
  }

  @Override
  public Number getNumberValue() {
    return this.json.getNumberValue();
  }

  @Override
  public Object getNumberValueDeferred() {
    return this.json.getNumberValueDeferred();
  }

  @Override
  public int getIntValue() {
    return this.json.getIntValue();
  }

  @Override
  public long getLongValue() {
    return this.json.getLongValue();
  }

  @Override
  public BigInteger getBigIntegerValue() {
    return this.json.getBigIntegerValue();
  }

  @Override
  public float getFloatValue() {
    return this.json.getFloatValue();
  }

  @Override
  public double getDoubleValue() {
    return this.json.getDoubleValue();
  }

  @Override
  public BigDecimal getDecimalValue() {
    return this.json.getDecimalValue();
  }

  @Override
  public byte[] getBinaryValue(Base64Variant variant) {
    return this.json.getBinaryValue();
  }

  @Override
  public @Nullable Object getEmbeddedObject() {
    return this.json.getEmbeddedObject();
  }

  @Override
  public @Nullable ObjectCodec getCodec() {
    return null;
  }

  @Override
  public void setCodec(@Nullable ObjectCodec codec) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void overrideCurrentName(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    this.json.close();
  }

  @Override
  public boolean isClosed() {
    return this.json.isClosed();
  }

  @Override
  protected void _handleEOF() {
    // The parser of Jackson 3 handles it.
  }

  /** Where a parser is. */
  private static final class Context extends JsonStreamContext {
    private final TokenStreamContext context;

    Context(TokenStreamContext context) {
      super(
          context.inObject() ? TYPE_OBJECT : context.inArray() ? TYPE_ARRAY : TYPE_ROOT,
          context.hasCurrentIndex() ? context.getCurrentIndex() : -1);
      this._nestingDepth = context.getNestingDepth();
      this.context = context;
    }

    @Override
    public @Nullable JsonStreamContext getParent() {
      TokenStreamContext parent = this.context.getParent();
      return parent == null ? null : new Context(parent);
    }

    @Override
    public @Nullable String getCurrentName() {
      return this.context.currentName();
    }

    @Override
    public boolean hasCurrentName() {
      return this.context.hasCurrentName();
    }
  }
}
