package dev.sessionschema;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.base.GeneratorBase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.node.TreeBuildingGenerator;
import tools.jackson.databind.util.TokenBuffer;

/** A generator of Jackson 2 that writes with a generator of Jackson 3. */
@SuppressWarnings("deprecation") // Jackson 2.15 has no other constructor.
final class Jackson3Generator extends GeneratorBase {
  private final JsonGenerator json;

  Jackson3Generator(JsonGenerator json) {
    super(0, null);
    this.json = json;
  }

  /** Buffers and trees take any value, but don't say so. */
  @Override
  public boolean canWriteBinaryNatively() {
    return this.json.has(StreamWriteCapability.CAN_WRITE_BINARY_NATIVELY)
        || this.json instanceof TokenBuffer
        || this.json instanceof TreeBuildingGenerator;
  }

  @Override
  public void writeStartObject() {
    this.json.writeStartObject();
  }

  @Override
  public void writeEndObject() {
    this.json.writeEndObject();
  }

  @Override
  public void writeStartArray() {
    this.json.writeStartArray();
  }

  @Override
  public void writeEndArray() {
    this.json.writeEndArray();
  }

  @Override
  public void writeFieldName(String name) {
    this.json.writeName(name);
  }

  @Override
  public void writeString(String text) {
    this.json.writeString(text);
  }

  @Override
  public void writeString(char[] text, int offset, int length) {
    this.json.writeString(text, offset, length);
  }

  @Override
  public void writeRawUTF8String(byte[] text, int offset, int length) {
    this.json.writeRawUTF8String(text, offset, length);
  }

  @Override
  public void writeUTF8String(byte[] text, int offset, int length) {
    this.json.writeUTF8String(text, offset, length);
  }

  @Override
  public void writeRaw(String text) {
    this.json.writeRaw(text);
  }

  @Override
  public void writeRaw(String text, int offset, int length) {
    this.json.writeRaw(text, offset, length);
  }

  @Override
  public void writeRaw(char[] text, int offset, int length) {
    this.json.writeRaw(text, offset, length);
  }

  @Override
  public void writeRaw(char letter) {
    this.json.writeRaw(letter);
  }

  @Override
  public void writeRawValue(String text) {
    this.json.writeRawValue(text);
  }

  @Override
  public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) {
    this.json.writeBinary(Arrays.copyOfRange(data, offset, offset + length));
  }

  @Override
  public void writeNumber(int number) {
    this.json.writeNumber(number);
  }

  @Override
  public void writeNumber(long number) {
    this.json.writeNumber(number);
  }

  @Override
  public void writeNumber(BigInteger number) {
    this.json.writeNumber(number);
  }

  @Override
  public void writeNumber(double number) {
    this.json.writeNumber(number);
  }

  @Override
  public void writeNumber(float number) {
    this.json.writeNumber(number);
  }

  @Override
  public void writeNumber(BigDecimal number) {
    this.json.writeNumber(number);
  }

  @Override
  public void writeNumber(String number) {
    this.json.writeNumber(number);
  }

  @Override
  public void writeBoolean(boolean flag) {
    this.json.writeBoolean(flag);
  }

  @Override
  public void writeNull() {
    this.json.writeNull();
  }

  @Override
  public void flush() {
    this.json.flush();
  }

  @Override
  protected void _releaseBuffers() {
    // The generator of Jackson 3 releases its own.
  }

  @Override
  protected void _verifyValueWrite(String type) {
    // The generator of Jackson 3 verifies what it writes.
  }
}
