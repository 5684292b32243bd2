package org.stance4j.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes UTF-8 and refuses what is not text: a byte sequence that is not UTF-8 or a NUL, with its
 * line and its byte offset. A byte order mark at the start is dropped. Not thread-safe.
 */
final class Utf8Reader extends Reader {

  private static final int BUFFER = 1 << 15;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final InputStream stream;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();

  /** Offset in the stream of the first byte in {@link #bytes}. */
  private long base;

  private long line = 1;
  private boolean started;
  private boolean ended;

  Utf8Reader(String name, InputStream stream) {
    this.name = name;
    this.stream = stream;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (ended) {
        return -1;
      }
      decodeMore();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void decodeMore() throws IOException {
    base += bytes.position();
    bytes.compact();
    int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    check();
    if (result.isError()) {
      int wrong = bytes.get(bytes.position()) & 0xFF;
      throw InputException.at(
          name,
          line,
          String.format(
              Locale.ROOT,
              "not UTF-8: byte 0x%02X at byte offset %d",
              wrong,
              base + bytes.position()));
    }
  }

  /** Looks for NUL, counts lines, and drops a byte order mark. */
  private void check() {
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\n') {
        line++;
      } else if (c == 0) {
        throw InputException.at(name, line, "binary, not text: it contains the character NUL");
      }
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
