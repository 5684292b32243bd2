package org.stance4j.training.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stance4j.Stance;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.Example;

/**
 * SEESAW: one article a line with sentences, entities and stances between them. A stance becomes a
 * row over its sentence. Subject {@code Author} (in some releases {@code None}) is the author of
 * the text, an empty actor; {@code Not in the list} stays as it is, since the pair is given in the
 * corpus's task. Names are canonical forms: offsets are given only where the name stands literally
 * in the sentence.
 */
final class SeesawImporter implements Importer {

  private static final String SOURCE = "seesaw";
  private static final Set<String> AUTHOR = Set.of("Author", "None");

  @Override
  public void read(Path file, Consumer<Example> rows) {
    JsonLine.forEach(
        file,
        article -> {
          String id = SOURCE + ":" + article.text("id") + ":";
          int index = 0;
          for (JsonLine stance : article.objects("stances")) {
            String sentence = article.textAt("sentences", stance.number("sentence"));
            rows.accept(example(id + index, sentence, stance));
            index++;
          }
        });
  }

  private static Example example(String id, String sentence, JsonLine stance) {
    String subject = stance.text("subject");
    String actor = AUTHOR.contains(subject) ? "" : subject;
    String event = stance.text("object");
    try {
      return new Example(
          id,
          sentence,
          actor,
          actor.isEmpty() ? Optional.empty() : literal(actor, sentence),
          event,
          literal(event, sentence),
          stance(stance),
          SOURCE);
    } catch (IllegalArgumentException e) {
      throw stance.problem(e.getMessage());
    }
  }

  private static Stance stance(JsonLine stance) {
    String sentiment = stance.text("sentiment");
    return switch (sentiment) {
      case "POS" -> Stance.SUPPORTING;
      case "NEG" -> Stance.OPPOSING;
      default ->
          throw stance.problem(
              "sentiment must be POS or NEG, got " + InputException.quoted(sentiment));
    };
  }

  /** The first place where a name stands as whole words. */
  private static Optional<Span> literal(String name, String sentence) {
    for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      if (span.wholeWords(sentence).equals(span)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}
