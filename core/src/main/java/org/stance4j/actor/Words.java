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
          "last",
          "next",
          "former",
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
        String text =
            shouting
                ? calm(token, lexicon, initial ? null : all.get(all.size() - 1))
                : token.text();
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
    if (sentence.paragraph() == 0 && isTitleCase(sentence.tokens())) {
      return true;
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
  private static String calm(Token token, Lexicon lexicon, Word before) {
    String text = token.text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.length() < 2 || !Character.isLetter(text.charAt(0))) {
      return lower;
    }
    String title = text.charAt(0) + lower.substring(1);
    boolean afterName =
        before != null
            && before.isCapital()
            && (lexicon.givenNames.containsKey(before.text)
                || lexicon.titles.containsKey(strip(before.lower)))
            && token.tag().equals("NOUN")
            && !lexicon.isSomebody(lower);
    boolean known =
        afterName
            || token.tag().equals("PROPN")
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

  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "am", "is", "are", "was", "were", "been", "being", "have", "has", "had", "having",
          "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might",
          "must", "ought", "need", "dare", "get", "got", "gets", "getting", "ca", "wo", "sha", "'s",
          "'re", "'ve", "'ll", "'d", "'m", "used", "wilt", "cannot", "gon", "better");

  /** Corrects what the tagger, trained on other sorts of text, often gets wrong in news. */
  private void correctTag(Word word, Lexicon lexicon) {
    Word before = at(word.index - 1, word.sentence);
    Word next = at(word.index + 1, word.sentence);
    if (word.tag.equals("AUX") && !AUXILIARIES.contains(word.lower)) {
      word.tag = lexicon.isListedVerb(word.lower) ? "VERB" : "NOUN";
    }
    boolean nominalNext = next != null && next.isTag("NOUN", "PROPN", "ADJ", "NUM");
    if ((word.is("'s") || word.is("'"))
        && before != null
        && before.isTag("NOUN", "PROPN")
        && word.isTag("AUX", "PART")) {
      boolean verbal =
          next == null
              || next.isTag("DET", "ADV", "ADP", "PRON", "SCONJ") && !next.isPersonalPronoun();
      word.tag = nominalNext ? "PART" : verbal && word.tag.equals("AUX") ? "AUX" : "PART";
    }
    Word second = at(word.index - 2, word.sentence);
    boolean modifies =
        word.tag.equals("VERB")
            && before != null
            && before.tag.equals("CCONJ")
            && second != null
            && second.tag.equals("ADJ")
            && next != null
            && next.tag.equals("NOUN");
    if (word.is("if")) {
      word.tag = "SCONJ";
    }
    if (word.is("select") && next != null && next.lower.startsWith("committee") || modifies) {
      word.tag = "ADJ";
    }
    boolean nominative =
        before != null && Set.of("it", "he", "she", "they", "we", "i").contains(before.lower);
    if (nominative && word.isTag("NOUN", "ADJ") && lexicon.isVerbForm(word.lower)) {
      word.tag = "VERB";
    }
    if (before != null
        && (before.tag.equals("PROPN")
            || before.tag.equals("NOUN")
                && (lexicon.isBody(before.lower) || lexicon.isRole(before.lower)))
        && word.tag.equals("NOUN")
        && word.lower.endsWith("s")
        && lexicon.isListedVerb(word.lower)
        && next != null
        && (next.isTag("DET", "PRON") || next.is("that"))) {
      word.tag = "VERB";
    }
    if (word.is("shadow") && nominalNext) {
      word.tag = "ADJ";
    }
    boolean clauseNext = next != null && (next.is("that") || next.isTag("SCONJ"));
    if (clauseNext
        && before != null
        && before.isTag("NOUN")
        && before.lower.endsWith("s")
        && word.tag.equals("NOUN")
        && lexicon.isListedVerb(word.lower)) {
      word.tag = "VERB";
    }
    if (before != null
        && before.is("who")
        && word.isTag("ADV", "ADJ", "NOUN", "ADP")
        && lexicon.isListedVerb(word.lower)) {
      word.tag = "VERB";
    }
  }

  private void correct(int i, Lexicon lexicon) {
    Word word = all.get(i);
    correctTag(word, lexicon);
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
    boolean surname = surname(i, lexicon);
    if (NO_NAME.contains(word.lower)
        && !surname
        && !(word.isAllCapitals() && !word.is("i") && !word.is("a"))) {
      return;
    }
    if (word.isAllRole(lexicon) || word.lower.startsWith("ex-")) {
      word.tag = "NOUN";
      return;
    }
    int hyphen = word.text.lastIndexOf('-');
    if (hyphen > 0
        && hyphen + 1 < word.text.length()
        && Character.isLowerCase(word.text.charAt(hyphen + 1))
        && !(i > 0
            && all.get(i - 1).name
            && word.text.length() - hyphen <= 5
            && !isCompound(word.lower.substring(hyphen + 1)))) {
      word.tag = "ADJ";
      return;
    }
    if (lexicon.calendarWords.contains(word.lower) && !surname) {
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

  /** Whether the last part of a hyphenated word makes it an adjective: "Oslo-based". */
  private static boolean isCompound(String last) {
    return last.endsWith("ed")
        || last.endsWith("ing")
        || last.endsWith("born")
        || last.endsWith("led")
        || Set.of(
                "run",
                "style",
                "wide",
                "friendly",
                "era",
                "old",
                "made",
                "held",
                "linked",
                "bound",
                "elect")
            .contains(last);
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
            && !lexicon.calendarWords.contains(next.lower);
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
    if (nextCapital
        && next.index + 1 < all.size()
        && all.get(next.index + 1).isCapital()
        && lexicon.titles.containsKey(next.lower)
        && !word.lower.endsWith("ing")) {
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
      boolean participle =
          word.lower.endsWith("ed") && !word.is("united") || word.lower.endsWith("ing");
      boolean modifier = participle || word.isTag("ADJ") && !opensBody(i, lexicon);
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

  /** Whether nearly all longer words start with a capital, as in many headlines. */
  private static boolean isTitleCase(List<Token> tokens) {
    int long_ = 0;
    int capital = 0;
    for (Token token : tokens) {
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        long_++;
        capital += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
      }
    }
    return long_ >= 2 && capital * 10 >= long_ * 8;
  }

  /** Whether capitalised words after an adjective end in a word for an organisation. */
  private boolean opensBody(int i, Lexicon lexicon) {
    int end = i + 1;
    while (end < all.size()
        && all.get(end).sentence == all.get(i).sentence
        && all.get(end).isCapital()) {
      end++;
    }
    return end > i + 1
        && lexicon.orgWords.contains(all.get(end - 1).text)
        && !lexicon.countryByPeople.containsKey(all.get(i + 1).text);
  }
}
