package org.stance4j.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stance4j.text.Document;
import org.stance4j.text.Sentence;
import org.stance4j.text.Span;
import org.stance4j.text.Token;

/** The words of a document, with tags corrected and words of proper names marked. */
final class Words {

  private static final Set<String> NO_NAME =
      Set.of(
          "i",
          "the",
          "a",
          "an",
          "and",
          "or",
          "but",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "by",
          "as",
          "if",
          "so",
          "no",
          "yes",
          "not",
          "this",
          "that",
          "these",
          "those",
          "what",
          "why",
          "who",
          "how",
          "when",
          "where",
          "there",
          "here",
          "with",
          "from",
          "it",
          "mine",
          "however",
          "while",
          "although",
          "though",
          "because",
          "after",
          "before",
          "since",
          "despite",
          "also",
          "then",
          "now",
          "well",
          "oh",
          "please",
          "thank",
          "thanks",
          "some",
          "many",
          "most",
          "all",
          "both",
          "each",
          "every",
          "another",
          "other",
          "one",
          "two",
          "three",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "your",
          "he",
          "she",
          "they",
          "we",
          "you",
          "is",
          "are",
          "was",
          "were",
          "be",
          "do",
          "does",
          "did",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "shall",
          "should",
          "must");

  final Document document;
  final List<Word> all = new ArrayList<>();
  private final int[] first;
  private final boolean[] headline;

  /** How often a form occurs capitalised within a sentence, and how often in lower case. */
  private final Map<String, int[]> cases = new HashMap<>();

  Words(Document document, Lexicon lexicon) {
    this.document = document;
    List<Sentence> sentences = document.sentences();
    first = new int[sentences.size() + 1];
    headline = new boolean[sentences.size()];
    List<Span> quotations = document.quotations();
    int quotation = 0;
    for (int s = 0; s < sentences.size(); s++) {
      first[s] = all.size();
      Sentence sentence = sentences.get(s);
      headline[s] = isHeadline(sentences, s);
      boolean shouting = isShouting(sentence.tokens());
      boolean initial = true;
      for (Token token : sentence.tokens()) {
        while (quotation < quotations.size()
            && quotations.get(quotation).end() <= token.span().start()) {
          quotation++;
        }
        int quote =
            quotation < quotations.size()
                    && quotations.get(quotation).start() <= token.span().start()
                ? quotation
                : -1;
        String text = shouting ? calm(token, lexicon) : token.text();
        Word word =
            new Word(
                all.size(),
                s,
                text,
                token.tag(),
                token.span().start(),
                token.span().end(),
                quote,
                initial);
        all.add(word);
        initial = initial && (word.isPunctuation() && !word.is(":"));
        initial |= word.is(":");
      }
    }
    first[sentences.size()] = all.size();
    count();
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = first[s]; i < first[s + 1]; i++) {
        correct(i, lexicon);
      }
    }
  }

  int start(int sentence) {
    return first[sentence];
  }

  int end(int sentence) {
    return first[sentence + 1];
  }

  int sentences() {
    return headline.length;
  }

  boolean isHeadline(int sentence) {
    return headline[sentence];
  }

  Word get(int index) {
    return all.get(index);
  }

  /** The word at an index when it belongs to the sentence, else null. */
  Word at(int index, int sentence) {
    return index >= first[sentence] && index < first[sentence + 1] ? all.get(index) : null;
  }

  /** The text from one word to before another. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Word word = all.get(i);
      if (i > from && word.start > all.get(i - 1).end) {
        text.append(' ');
      }
      text.append(document.text(), word.start, word.end);
    }
    return text.toString();
  }

  Span span(int from, int to) {
    return new Span(all.get(from).start, all.get(to - 1).end);
  }

  private static boolean isHeadline(List<Sentence> sentences, int s) {
    Sentence sentence = sentences.get(s);
    if (sentence.paragraph() > 1 || sentences.size() < 4 || sentence.tokens().isEmpty()) {
      return false;
    }
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    boolean open = !last.tag().equals("PUNCT") || last.text().equals(";");
    return sentence.paragraph() == 0
            && (open || sentence.tokens().size() < 12 && next(sentences, s))
        || sentence.paragraph() == 1 && open;
  }

  /** Whether another sentence starts a new paragraph right after this one. */
  private static boolean next(List<Sentence> sentences, int s) {
    return s + 1 < sentences.size()
        && sentences.get(s + 1).paragraph() > sentences.get(s).paragraph()
        && s == 0;
  }

  private static boolean isShouting(List<Token> tokens) {
    int upper = 0;
    int lower = 0;
    for (Token token : tokens) {
      for (int i = 0; i < token.text().length(); i++) {
        upper += Character.isUpperCase(token.text().charAt(i)) ? 1 : 0;
        lower += Character.isLowerCase(token.text().charAt(i)) ? 1 : 0;
      }
    }
    return upper >= 10 && lower * 10 < upper;
  }

  /** The form a word in capitals probably has in ordinary type. */
  private static String calm(Token token, Lexicon lexicon) {
    String text = token.text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.length() < 2 || !Character.isLetter(text.charAt(0))) {
      return lower;
    }
    String title = text.charAt(0) + lower.substring(1);
    boolean known =
        token.tag().equals("PROPN")
            || lexicon.givenNames.containsKey(title)
            || lexicon.countryByName.containsKey(title)
            || lexicon.places.contains(title)
            || lexicon.titles.getOrDefault(lower, null) != null && text.length() <= 4;
    return known ? title : lower;
  }

  private void count() {
    for (Word word : all) {
      if (word.initial || !Character.isLetter(word.text.charAt(0)) || headline[word.sentence]) {
        continue;
      }
      int[] counts = cases.computeIfAbsent(word.lower, k -> new int[2]);
      counts[word.isCapital() ? 0 : 1]++;
    }
  }

  private int capitalised(Word word) {
    int[] counts = cases.get(word.lower);
    return counts == null ? 0 : counts[0];
  }

  private int inLowerCase(Word word) {
    int[] counts = cases.get(word.lower);
    return counts == null ? 0 : counts[1];
  }

  private void correct(int i, Lexicon lexicon) {
    Word word = all.get(i);
    if (!word.isCapital() && lexicon.isSureSpeech(word.lower)) {
      word.tag = "VERB";
    }
    if (word.isPersonalPronoun()) {
      word.tag = "PRON";
      return;
    }
    if (!word.isCapital() || !word.text.chars().anyMatch(Character::isLetter)) {
      if (word.tag.equals("PROPN") && Character.isLowerCase(word.text.charAt(0))) {
        word.tag = "NOUN";
      }
      return;
    }
    if (word.is("am") || word.text.equals("PM") && previousIsNumber(i) || word.text.equals("AM")) {
      return;
    }
    if (NO_NAME.contains(word.lower) && !(word.isAllCapitals() && !word.is("i") && !word.is("a"))) {
      return;
    }
    if (lexicon.temporalWords.contains(word.lower) && !surname(i, lexicon)) {
      word.tag = "NOUN";
      return;
    }
    word.name = word.initial ? isInitialName(i, lexicon) : true;
    if (word.name) {
      word.tag = "PROPN";
    } else if (word.tag.equals("PROPN")) {
      word.tag = "NOUN";
    }
  }

  private boolean previousIsNumber(int i) {
    return i > 0 && all.get(i - 1).tag.equals("NUM");
  }

  /** Whether a month or day stands where a surname does, after a given name or a title. */
  private boolean surname(int i, Lexicon lexicon) {
    if (i == 0 || all.get(i - 1).sentence != all.get(i).sentence) {
      return false;
    }
    Word before = all.get(i - 1);
    return before.isCapital()
        && (lexicon.givenNames.containsKey(before.text)
            || Set.of("mr", "mrs", "ms", "miss", "sir", "lord", "lady", "dr")
                .contains(strip(before.lower)));
  }

  private boolean isInitialName(int i, Lexicon lexicon) {
    Word word = all.get(i);
    Word next =
        i + 1 < all.size() && all.get(i + 1).sentence == word.sentence ? all.get(i + 1) : null;
    boolean nextCapital =
        next != null
            && next.isCapital()
            && !NO_NAME.contains(next.lower)
            && !lexicon.temporalWords.contains(next.lower);
    if (lexicon.givenNames.containsKey(word.text)
        && (nextCapital || word.tag.equals("PROPN") || capitalised(word) > 0)) {
      return true;
    }
    if (word.isAllCapitals() && !word.tag.equals("DET")) {
      return true;
    }
    if (lexicon.countryByName.containsKey(word.text)
        || lexicon.countryByPeople.containsKey(word.text)
        || lexicon.fullName.containsKey(word.text)) {
      return true;
    }
    if (lexicon.titles.containsKey(strip(word.lower)) && nextCapital) {
      return true;
    }
    if (word.isTag("DET", "ADP", "CCONJ", "SCONJ", "PRON", "AUX", "PART", "ADV", "NUM", "INTJ")
        && !(nextCapital && capitalised(word) > 0)) {
      return false;
    }
    if (lexicon.isSomebody(word.lower) && capitalised(word) == 0 && !nextCapital) {
      return false;
    }
    if (capitalised(word) > 0 && capitalised(word) >= inLowerCase(word)) {
      return true;
    }
    if (inLowerCase(word) > 0) {
      return false;
    }
    if (word.isTag("VERB", "ADJ")) {
      boolean modifier =
          word.lower.endsWith("ed") || word.lower.endsWith("ing") || word.isTag("ADJ");
      return nextCapital && !modifier;
    }
    if (word.tag.equals("NOUN")) {
      return nextCapital && !lexicon.isSomebody(word.lower);
    }
    return word.tag.equals("PROPN");
  }

  static String strip(String lower) {
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
