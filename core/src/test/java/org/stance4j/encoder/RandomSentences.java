package org.stance4j.encoder;

import java.util.List;
import java.util.Random;

/** Sentences of all kinds, the same for the same seed. */
final class RandomSentences {

  private static final List<String> WORDS =
      List.of(
          "the",
          "Council",
          "approved",
          "harbour",
          "expansion",
          "despite",
          "fishermen",
          "Mara",
          "Lindqvist",
          "NATO",
          "U.S.",
          "co-operation",
          "can't",
          "won’t",
          "“yes”",
          "$3.5m",
          "10,000",
          "25%",
          "e-mail@example.org",
          "https://example.org/a?b=c#d",
          "#boycott",
          "@mayor",
          "unconstitutional",
          "antidisestablishmentarianism",
          "Zoë",
          "São",
          "Łódź",
          "Øresund",
          "naïve",
          "Ærø",
          "İstanbul",
          "ISTANBUL",
          "ıspanak",
          "straße",
          "STRASSE",
          "ΣΊΣΥΦΟΣ",
          "Ὀδυσσεύς",
          "cafe\u0301",
          "ﬁnance",
          "ﬀ",
          "½",
          "№5",
          "x²",
          "Ⅷ",
          "Kyiv",
          "Київ",
          "Москва",
          "Ёлка",
          "й",
          "القاهرة",
          "مُحَمَّد",
          "ירושלים",
          "שָׁלוֹם",
          "दिल्ली",
          "বাংলা",
          "தமிழ்",
          "ไทย",
          "ភ្នំពេញ",
          "東京",
          "北京市長",
          "ひらがな",
          "カタカナ",
          "ﾊﾝｶｸ",
          "서울",
          "한국어",
          "ᄒ",
          "豈",
          "𠀀",
          "🙂",
          "👩‍👩‍👧",
          "🇫🇷",
          "❤️",
          "✊🏽",
          "™",
          "©",
          "€",
          "…",
          "—",
          "–",
          "«",
          "»",
          "¿",
          "¡",
          "§",
          "¶",
          "•",
          "°",
          "±",
          "×",
          "÷",
          "→",
          "\\",
          "`",
          "^",
          "~",
          "|",
          "[",
          "]",
          "{",
          "}",
          "<b>",
          "&amp;",
          "[UNKNOWN]",
          "[ SEP ]",
          "##ing",
          "C++",
          "l’État",
          "O'Neill",
          "rock'n'roll");

  /** Blocks to take single characters from: first and last code point. */
  private static final int[][] BLOCKS = {
    {0x20, 0x7E},
    {0xA1, 0x17F},
    {0x180, 0x24F},
    {0x250, 0x2AF},
    {0x300, 0x36F},
    {0x370, 0x3FF},
    {0x400, 0x4FF},
    {0x531, 0x587},
    {0x591, 0x5F4},
    {0x600, 0x6FF},
    {0x904, 0x963},
    {0xE01, 0xE5B},
    {0x10A0, 0x10FF},
    {0x1100, 0x11FF},
    {0x1E00, 0x1EFF},
    {0x1F00, 0x1FFE},
    {0x2000, 0x206F},
    {0x2070, 0x209C},
    {0x20A0, 0x20BD},
    {0x2100, 0x218B},
    {0x2190, 0x23FA},
    {0x2460, 0x27BF},
    {0x3000, 0x30FF},
    {0x3400, 0x4DB5},
    {0x4E00, 0x9FCC},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAD9},
    {0xFB00, 0xFB4F},
    {0xFE50, 0xFE6B},
    {0xFF01, 0xFFEE},
    {0x1D400, 0x1D7FF},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6D0},
    {0x20000, 0x2A6D6},
    {0x2F800, 0x2FA1D},
    {0xE000, 0xE0FF}
  };

  private static final String[] GAPS = {
    " ", " ", " ", " ", " ", "  ", "\n", "\t", "\r\n", "\u00a0", "\u2009", "\u3000", "\u200b",
    "\u200d", "\ufeff", "\u00ad", "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u2028", "",
    "-", ", ", ". ", "; ", "? ", "! ", "/"
  };

  private final Random random;

  RandomSentences(long seed) {
    random = new Random(seed);
  }

  String next() {
    StringBuilder out = new StringBuilder();
    int parts = random.nextInt(24);
    for (int i = 0; i <= parts; i++) {
      out.append(part());
      out.append(random.nextInt(4) == 0 ? pick(GAPS) : " ");
    }
    return out.toString();
  }

  private String part() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> WORDS.get(random.nextInt(WORDS.size()));
      case 4 -> changedCase(WORDS.get(random.nextInt(WORDS.size())));
      case 5, 6 -> letters(1 + random.nextInt(14));
      case 7 -> letters(90 + random.nextInt(20));
      case 8 -> String.valueOf(random.nextInt(1_000_000));
      case 9 -> characters(1 + random.nextInt(6), BLOCKS[random.nextInt(BLOCKS.length)]);
      case 10 -> accented(1 + random.nextInt(8));
      default -> {
        StringBuilder mixed = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
          mixed.append(characters(1, BLOCKS[random.nextInt(BLOCKS.length)]));
        }
        yield mixed.toString();
      }
    };
  }

  private String pick(String[] values) {
    return values[random.nextInt(values.length)];
  }

  private String changedCase(String word) {
    return random.nextBoolean()
        ? word.toUpperCase(java.util.Locale.ROOT)
        : word.toLowerCase(java.util.Locale.ROOT);
  }

  private String letters(int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append((char) ('a' + random.nextInt(26)));
    }
    if (random.nextInt(3) == 0) {
      out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    }
    return out.toString();
  }

  /** Letters with combining marks after them, in any number. */
  private String accented(int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append((char) ('a' + random.nextInt(26)));
      for (int marks = random.nextInt(3); marks > 0; marks--) {
        out.append((char) (0x300 + random.nextInt(0x70)));
      }
    }
    return out.toString();
  }

  private String characters(int length, int[] block) {
    StringBuilder out = new StringBuilder();
    while (length > 0) {
      int c = block[0] + random.nextInt(block[1] - block[0] + 1);
      // The reference traces Hangul tone marks, which change places with accents, to the wrong one.
      if (Character.isDefined(c) && c != 0x302E && c != 0x302F) {
        out.appendCodePoint(c);
        length--;
      }
    }
    return out.toString();
  }
}
