package org.stance4j.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stance4j.text.Document;
import org.stance4j.text.Sentence;
import org.stance4j.text.Span;

/** Finds an actor given by name among the actors of a document, or else in its text. */
public final class ActorLookup {

  private ActorLookup() {}

  /**
   * Finds an actor by name.
   *
   * <p>Names are compared in lower case, with white space folded and without a leading article and
   * a possessive ending. An actor whose name or alias is equal is preferred, then a person whose
   * surname the given name of two or more capitalised words ends with; else every literal
   * occurrence in the text, upper and lower case alike, is a mention of a new actor without
   * attributions.
   *
   * @param document the document
   * @param chains its actors
   * @param name the name to look for, not blank
   * @return the actor; empty when the text does not mention it
   * @throws IllegalArgumentException when the name is blank
   */
  public static Optional<ActorChain> find(Document document, List<ActorChain> chains, String name) {
    Objects.requireNonNull(document, "document");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name of an actor must not be blank, got '" + name + "'");
    }
    String wanted = Names.normal(name);
    for (ActorChain chain : chains) {
      if (Names.normal(chain.name()).equals(wanted)) {
        return Optional.of(chain);
      }
    }
    for (ActorChain chain : chains) {
      if (chain.aliases().stream().anyMatch(alias -> Names.normal(alias).equals(wanted))) {
        return Optional.of(chain);
      }
    }
    for (ActorChain chain : chains) {
      if (Names.sharesSurname(chain, name)) {
        return Optional.of(chain);
      }
    }
    return literal(document, name);
  }

  private static Optional<ActorChain> literal(Document document, String name) {
    String folded = name.strip();
    StringBuilder pattern = new StringBuilder();
    for (String word : folded.split("\\s+")) {
      pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
    }
    Matcher matcher =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(document.text());
    List<Mention> mentions = new ArrayList<>();
    int sentence = 0;
    List<Sentence> sentences = document.sentences();
    String first = null;
    while (matcher.find()) {
      while (sentence < sentences.size()
          && sentences.get(sentence).span().end() <= matcher.start()) {
        sentence++;
      }
      if (sentence >= sentences.size()) {
        break;
      }
      if (first == null) {
        first = matcher.group().replaceAll("\\s+", " ");
      }
      mentions.add(
          new Mention(new Span(matcher.start(), matcher.end()), MentionKind.NAME, sentence));
    }
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ActorChain(first, List.of(), type(folded), mentions, List.of()));
  }

  private static ActorType type(String name) {
    String[] words = name.split("\\s+");
    String last = words[words.length - 1];
    Lexicon lexicon = Lexicon.ENGLISH;
    if (lexicon.isGroup(Lexicon.lower(last)) && Character.isLowerCase(last.charAt(0))) {
      return ActorType.GROUP;
    }
    boolean person =
        words.length > 1
            && lexicon.givenNames.containsKey(words[0])
            && !lexicon.orgWords.contains(last);
    boolean titled =
        lexicon.titles.containsKey(Words.strip(Lexicon.lower(words[0]))) && words.length > 1;
    return person || titled || lexicon.isRole(Lexicon.lower(last))
        ? ActorType.PERSON
        : ActorType.ORGANIZATION;
  }
}
