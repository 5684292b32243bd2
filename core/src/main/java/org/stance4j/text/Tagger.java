package org.stance4j.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Splits a sentence into words and tags them. The models split too much at hyphens and leave
 * clitics on their word; both is put right here, so that a token is "state-owned", "Mara" or "'s".
 */
final class Tagger {

  /** A sentence is tagged in pieces of this many tokens at most. */
  private static final int LONGEST_PIECE = 400;

  /** Longer runs without a blank are no words: the model would take quadratic time. */
  private static final int LONGEST_WORD = 120;

  private static final String SPLIT_INSIDE = "\"“”()[]{}«»—–;!?*|<>=…/,:";
  private static final Set<String> PRONOUN_HOSTS =
      Set.of("he", "she", "it", "that", "there", "who", "what", "where", "here", "how", "let");

  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  Tagger(TokenizerME tokenizer, POSTaggerME tagger) {
    this.tokenizer = tokenizer;
    this.tagger = tagger;
  }

  /** A piece of the text with its tag while tokens are put together. */
  private record Piece(int start, int end, String tag) {}

  List<Token> tag(String text, String view, Span sentence) {
    String shown = sentence.of(view);
    List<Span> words = join(shown, split(shown));
    boolean shouting = isShouting(shown);
    List<Piece> pieces = new ArrayList<>();
    for (int from = 0; from < words.size(); from += LONGEST_PIECE) {
      List<Span> part = words.subList(from, Math.min(words.size(), from + LONGEST_PIECE));
      String[] forms = new String[part.size()];
      for (int i = 0; i < forms.length; i++) {
        forms[i] = modelForm(part.get(i).of(shown), shouting);
      }
      String[] tags = tagger.tag(forms);
      for (int i = 0; i < forms.length; i++) {
        addWithClitic(shown, part.get(i), forms[i], tags[i], pieces);
      }
    }
    List<Token> tokens = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      Span span = new Span(sentence.start() + piece.start(), sentence.start() + piece.end());
      tokens.add(new Token(span.of(text), span, piece.tag()));
    }
    return tokens;
  }

  private List<Span> split(String shown) {
    String ascii = straighten(shown);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= ascii.length(); i++) {
      if (i == ascii.length() || ascii.charAt(i) == ' ' || ascii.charAt(i) == '\n') {
        splitRun(shown, ascii, start, i, spans);
        start = i + 1;
      }
    }
    return spans;
  }

  /** Splits what stands between blanks; the model would take its time for each letter of a word. */
  private void splitRun(String shown, String ascii, int from, int to, List<Span> into) {
    String run = ascii.substring(from, to);
    if (run.length() > LONGEST_WORD || run.chars().allMatch(Character::isLetter)) {
      splitMarks(shown, from, to, into);
      return;
    }
    for (opennlp.tools.util.Span span : tokenizer.tokenizePos(run)) {
      splitMarks(shown, from + span.getStart(), from + span.getEnd(), into);
    }
  }

  /** Splits marks off that the model left on a word, as in {@code "word,"} or {@code (R-Ohio)}. */
  private static void splitMarks(String shown, int start, int end, List<Span> into) {
    if (end == start + 1 && isDoubledApostrophe(shown, start, shown.length())) {
      into.add(new Span(start, end + 1));
      return;
    }
    int from = start;
    for (int i = start; i < end; i++) {
      char c = shown.charAt(i);
      boolean digitAround =
          i > start
              && i + 1 < end
              && Character.isDigit(shown.charAt(i - 1))
              && Character.isDigit(shown.charAt(i + 1));
      boolean cut =
          !digitAround
              && (SPLIT_INSIDE.indexOf(c) >= 0
                  || isDoubledApostrophe(shown, i, end)
                  || (c == '\u2018' && i == from));
      if (!cut) {
        continue;
      }
      int length = isDoubledApostrophe(shown, i, end) ? 2 : 1;
      if (i > from) {
        into.add(new Span(from, i));
      }
      into.add(new Span(i, i + length));
      i += length - 1;
      from = i + 1;
    }
    if (from < end) {
      into.add(new Span(from, end));
    }
  }

  private static boolean isDoubledApostrophe(String shown, int i, int end) {
    return i + 1 < end && isApostrophe(shown.charAt(i)) && shown.charAt(i + 1) == shown.charAt(i);
  }

  /**
   * Puts together what is written as one word: with hyphens or an apostrophe inside, or of letters
   * alone, which the model seldom cuts, and then mostly in a name, such as "AKP" or "Airbnb".
   */
  private static List<Span> join(String shown, List<Span> words) {
    List<Span> joined = new ArrayList<>(words.size());
    for (Span word : words) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.end() == word.start() && belongTogether(shown, last, word)) {
        joined.set(joined.size() - 1, new Span(last.start(), word.end()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean belongTogether(String shown, Span left, Span right) {
    if (right.length() == 1 && shown.charAt(right.start()) == '.') {
      return right.end() < shown.length() && SentenceSplitter.isAbbreviation(left.of(shown));
    }
    char before = shown.charAt(left.end() - 1);
    char after = shown.charAt(right.start());
    if (Character.isLetter(before) && Character.isLetter(after)) {
      return right.of(shown).chars().noneMatch(c -> isApostrophe((char) c));
    }
    boolean wordBefore = Character.isLetterOrDigit(before) || (before == '.' && left.length() > 1);
    if (after == '-' || after == '\u2010' || after == '\u2011') {
      boolean wordFollows =
          right.end() < shown.length() && Character.isLetterOrDigit(shown.charAt(right.end()));
      return wordBefore
          && (right.length() > 1
              ? Character.isLetterOrDigit(shown.charAt(right.start() + 1))
              : wordFollows);
    }
    if (before == '-' || before == '\u2010' || before == '\u2011') {
      return left.length() > 1 && Character.isLetterOrDigit(after);
    }
    // "O'" + "Neill"; the clitics 's and n't are split again after tagging, as the tagger saw them
    // joined in training.
    return isApostrophe(after)
            && wordBefore
            && right.length() > 1
            && Character.isLetter(shown.charAt(right.start() + 1))
        || isApostrophe(before)
            && left.length() > 1
            && left.length() <= 3
            && Character.isUpperCase(after);
  }

  private static void addWithClitic(
      String shown, Span word, String form, String tag, List<Piece> into) {
    int start = word.start();
    int end = word.end();
    String lower = form.toLowerCase(Locale.ROOT);
    int cut = cliticStart(lower);
    if (cut <= 0) {
      into.add(new Piece(start, end, mended(form, tag)));
      return;
    }
    String host = lower.substring(0, cut);
    String clitic = lower.substring(cut);
    String hostTag = tag.indexOf('+') > 0 ? tag.substring(0, tag.indexOf('+')) : tag;
    String cliticTag;
    if (clitic.equals("n't")) {
      hostTag = "AUX";
      cliticTag = "PART";
    } else if (clitic.equals("'s") || clitic.equals("'")) {
      boolean pronoun = PRONOUN_HOSTS.contains(host);
      cliticTag = pronoun || tag.endsWith("+AUX") ? "AUX" : "PART";
      if (!pronoun && !hostTag.equals("PROPN") && !hostTag.equals("PRON")) {
        hostTag = Character.isUpperCase(form.charAt(0)) && start > 0 ? "PROPN" : "NOUN";
      } else if (pronoun) {
        hostTag = "PRON";
      }
    } else {
      cliticTag = "AUX";
      hostTag = tag.indexOf('+') > 0 ? hostTag : "PRON";
    }
    into.add(new Piece(start, start + cut, mended(shown.substring(start, start + cut), hostTag)));
    into.add(new Piece(start + cut, end, cliticTag));
  }

  /** Where a clitic starts in a word, or -1. */
  private static int cliticStart(String lower) {
    if (lower.length() > 3 && lower.endsWith("n't")) {
      return lower.length() - 3;
    }
    for (String clitic : List.of("'s", "'re", "'ve", "'ll", "'d", "'m")) {
      if (lower.length() > clitic.length() && lower.endsWith(clitic) && !lower.equals("o's")) {
        return lower.length() - clitic.length();
      }
    }
    return lower.length() > 2 && lower.endsWith("s'") ? lower.length() - 1 : -1;
  }

  /** Corrects tags that cannot be right: a word is no punctuation and a compound tag no tag. */
  private static String mended(String form, String tag) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (lower.equals("its")
        || lower.equals("his")
        || lower.equals("their")
        || lower.equals("her")) {
      return "PRON";
    }
    String single = tag.indexOf('+') > 0 ? tag.substring(0, tag.indexOf('+')) : tag;
    boolean letters = form.chars().anyMatch(Character::isLetter);
    if (!letters) {
      boolean digits = form.chars().anyMatch(Character::isDigit);
      if (digits) {
        return form.indexOf('-') > 0 ? "ADJ" : "NUM";
      }
      return form.length() == 1 && "$£€%&+=".indexOf(form.charAt(0)) >= 0 ? "SYM" : "PUNCT";
    }
    if (form.indexOf('-') > 0) {
      String last = form.substring(form.lastIndexOf('-') + 1);
      boolean capitals =
          Character.isUpperCase(form.charAt(0))
              && !last.isEmpty()
              && Character.isUpperCase(last.charAt(0));
      if (capitals) {
        return "PROPN";
      }
      boolean participle =
          last.endsWith("ed") || last.endsWith("ing") || last.equals("old") || last.equals("based");
      return participle || single.equals("PUNCT") ? "ADJ" : single;
    }
    if (single.equals("PUNCT") || single.equals("SYM")) {
      return Character.isUpperCase(form.charAt(0)) ? "PROPN" : "NOUN";
    }
    return single;
  }

  private static String modelForm(String form, boolean shouting) {
    String straight =
        straighten(form.length() > LONGEST_WORD ? form.substring(0, LONGEST_WORD) : form);
    return shouting ? straight.toLowerCase(Locale.ROOT) : straight;
  }

  /** Whether a sentence of some length is all in capitals. */
  static boolean isShouting(String sentence) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper >= 10 && lower * 10 < upper;
  }

  /** Straight marks for curly ones; a doubled apostrophe becomes a mark and a blank. */
  private static String straighten(String s) {
    StringBuilder out = null;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (isDoubledApostrophe(s, i, s.length())) {
        if (out == null) {
          out = new StringBuilder(s);
        }
        out.setCharAt(i, '"');
        out.setCharAt(i + 1, ' ');
        i++;
        continue;
      }
      char to = isApostrophe(c) ? '\'' : c == '“' || c == '”' || c == '«' || c == '»' ? '"' : c;
      if (to != c) {
        if (out == null) {
          out = new StringBuilder(s);
        }
        out.setCharAt(i, to);
      }
    }
    return out == null ? s : out.toString();
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ';
  }
}
