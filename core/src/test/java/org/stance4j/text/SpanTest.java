package org.stance4j.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpanTest {

  private static String whole(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length()).wholeWords(text).of(text);
  }

  @Test
  void widensToWholeWords() {
    assertEquals("Parliament", whole("In Parliament today", "Parliam"));
    assertEquals("Parliament", whole("In Parliament today", "liament"));
    assertEquals("the Green parties", whole("for the Green parties.", "e Green part"));
    assertEquals("Zoë", whole("Zoë left", "Zo"));
    assertEquals("Zoe\u0308", whole("Zoe\u0308 left", "Zoe"));
  }

  @Test
  void keepsWhatCutsNoWord() {
    assertEquals("Mara", whole("Mara's plan", "Mara"));
    assertEquals("Mara’", whole("Mara’s plan", "Mara’"));
    assertEquals("Bauer", whole("the Bauer-Olsen plan", "Bauer"));
    assertEquals("the", whole("the", "the"));
  }

  @Test
  void dropsWhiteSpaceAtTheEdges() {
    assertEquals("jurors", whole("The jurors sat", " jurors "));
    assertEquals(" ", whole("a b", " "));
  }

  @Test
  void cutsNoSurrogatePair() {
    String text = "a 🙂 b";
    assertEquals("🙂", new Span(2, 3).wholeWords(text).of(text));
    assertEquals("🙂", new Span(3, 4).wholeWords(text).of(text));
  }
}
