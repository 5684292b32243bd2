package org.stance4j.training.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stance4j.Stance;
import org.stance4j.actor.ActorType;
import org.stance4j.actor.MentionKind;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;
import org.stance4j.training.corpus.Finding;

class StoryParserTest {

  private static final Path FILE = Path.of("ferry-01.story");

  private static final String HEADER =
      """
      id: ferry-01
      kind: ferry closure
      country: Norway
      genre: local paper
      english: British
      form: passage
      event e1: the end of the Utne ferry
      event e2: the snow festival (unrelated)
      actor a1: Ragna Moe (person)
      actor a2: the county (organization)
      stance: a1 -e1 =e2
      stance: a2 +e1
      """;

  private static Story parse(String body) {
    return StoryParser.parse(FILE, HEADER + "\n" + body);
  }

  private static String problem(String content) {
    String message =
        assertThrows(InputException.class, () -> StoryParser.parse(FILE, content)).getMessage();
    assertTrue(message.startsWith("ferry-01.story:"), message);
    return message.substring("ferry-01.story:".length());
  }

  private static String bodyProblem(String body) {
    return problem(HEADER + "\n" + body);
  }

  @Test
  void readsTheHeader() {
    Story story = parse("{a1 Moe} sat.");
    assertEquals("ferry-01", story.id());
    assertEquals("ferry closure", story.kind());
    assertEquals("Norway", story.country());
    assertEquals("local paper", story.genre());
    assertEquals("British", story.english());
    assertEquals(Story.Form.PASSAGE, story.form());
    assertEquals(
        List.of(
            new Story.Event("e1", "the end of the Utne ferry", false, 7),
            new Story.Event("e2", "the snow festival", true, 8)),
        story.events());
    assertEquals(
        List.of(
            new Story.Actor("a1", "Ragna Moe", ActorType.PERSON, 9),
            new Story.Actor("a2", "the county", ActorType.ORGANIZATION, 10)),
        story.actors());
    assertEquals(Optional.of(Stance.OPPOSING), story.stance("a1", "e1"));
    assertEquals(Optional.of(Stance.NEUTRAL), story.stance("a1", "e2"));
    assertEquals(Optional.of(Stance.SUPPORTING), story.stance("a2", "e1"));
    assertEquals(Optional.empty(), story.stance("a2", "e2"));
  }

  @Test
  void takesMarksOutAndKeepsTheirPlaces() {
    Story story =
        parse(
            "{a1.says-e1=e2 {a1 Ragna Moe},\n{a1.d a baker}, said {a1.p she} would\n"
                + "  stop {e1 it}.}  {a2.does+e1\n{a2 The county} did.}\n\n\nNext day.\n");
    assertEquals(
        "Ragna Moe, a baker, said she would stop it. The county did.\n\nNext day.", story.text());
    assertEquals(
        List.of(
            new Story.ActorMention("a1", MentionKind.NAME, new Span(0, 9), 14),
            new Story.ActorMention("a1", MentionKind.DESCRIPTION, new Span(11, 18), 15),
            new Story.ActorMention("a1", MentionKind.PRONOUN, new Span(25, 28), 15),
            new Story.ActorMention("a2", MentionKind.NAME, new Span(44, 54), 17)),
        story.actorMentions());
    assertEquals(
        List.of(new Story.EventMention("e1", new Span(40, 42), 16)), story.eventMentions());
    assertEquals(
        List.of(
            new Story.Attribution(
                "a1",
                false,
                Map.of("e1", Stance.OPPOSING, "e2", Stance.NEUTRAL),
                new Span(0, 43),
                14),
            new Story.Attribution(
                "a2", true, Map.of("e1", Stance.SUPPORTING), new Span(44, 59), 16)),
        story.attributions());
    assertEquals(14, story.words());
  }

  @Test
  void marksHoldNoWhiteSpaceAtTheirEdges() {
    Story story = parse("See {a1\nMoe } sit. {a2.says {a2 It} said\n}so.");
    assertEquals("See Moe sit. It said so.", story.text());
    assertEquals("Moe", story.actorMentions().get(0).span().of(story.text()));
    assertEquals("It said", story.attributions().get(0).span().of(story.text()));
  }

  @Test
  void readsWindowsLineEnds() {
    Story story =
        StoryParser.parse(FILE, (HEADER + "\n{a1 Moe}\nsat.\n\nOn.").replace("\n", "\r\n"));
    assertEquals("Moe sat.\n\nOn.", story.text());
  }

  @Test
  void namesWrongMarks() {
    String form =
        "a mark is {aN, {aN.d, {aN.p, {eN, {aN.says or {aN.does (with +eN, -eN, =eN) and a space, got ";
    assertEquals("14: " + form + "'{a1.x'", bodyProblem("{a1.x Moe}"));
    assertEquals("15: " + form + "'{b1'", bodyProblem("{a1 Moe}\n{b1 Moe}"));
    assertEquals("14: " + form + "'{a1.p+e1'", bodyProblem("{a1.p+e1 she}"));
    assertEquals("14: " + form + "'{a1.says*e1'", bodyProblem("{a1.says*e1 she}"));
    assertEquals("14: " + form + "'{a1}'", bodyProblem("{a1}"));
    assertEquals("14: the mark {a3 names no actor of the header", bodyProblem("{a3 Moe}"));
    assertEquals("14: the mark {e3 names no event of the header", bodyProblem("{e3 it}"));
    assertEquals(
        "14: the mark {a1.says+e3 names e3, no event of the header",
        bodyProblem("{a1.says+e3 it}"));
    assertEquals("14: the mark {a1.says+e1-e1 names e1 twice", bodyProblem("{a1.says+e1-e1 it}"));
    assertEquals(
        "15: the mark {a1.says is never closed", bodyProblem("On\n{a1.says {a1 Moe} on.\n"));
    assertEquals("14: a } closes no mark, after 'On'", bodyProblem("On} and on."));
    assertEquals("14: the mark {a1 is empty", bodyProblem("On {a1 } on"));
    assertEquals("12: no text follows the header", bodyProblem("\n"));
  }

  @Test
  void namesWrongHeaderLines() {
    assertEquals("1: no header line: 'colour: red'", problem("colour: red\n\nx"));
    assertEquals("2: 'id' is given twice", problem("id: ferry-01\nid: ferry-01\n\nx"));
    assertEquals("1: header 'kind' is missing", problem("id: ferry-01\n\nx"));
    assertEquals(
        "1: the id must be the file name without .story, got 'ferry-02'",
        problem(HEADER.replace("ferry-01", "ferry-02") + "\nx"));
    assertEquals(
        "1: an id has lower case letters, digits and hyphens, got 'Ferry_01'",
        problem(HEADER.replace("ferry-01", "Ferry_01") + "\nx"));
    assertEquals(
        "6: form must be passage or article, got 'poem'",
        problem(HEADER.replace("passage", "poem") + "\nx"));
    assertEquals(
        "9: the line must be 'actor aN: NAME (person|organization|group)', got 'actor a1: Ragna Moe'",
        problem(HEADER.replace(" (person)", "") + "\nx"));
    assertEquals(
        "7: the line must be 'event eN: PHRASE', got 'event one: the end of the Utne ferry'",
        problem(HEADER.replace("event e1", "event one") + "\nx"));
    assertEquals("8: 'e1' is given twice", problem(HEADER.replace("e2:", "e1:") + "\nx"));
    assertEquals("10: 'a1' is given twice", problem(HEADER.replace("a2:", "a1:") + "\nx"));
    assertEquals(
        "11: the line must be 'stance: aN +eN -eN =eN', got 'stance: a1 e1 =e2'",
        problem(HEADER.replace("-e1", "e1") + "\nx"));
    assertEquals(
        "12: no actor 'a9' is declared above",
        problem(HEADER.replace("stance: a2", "stance: a9") + "\nx"));
    assertEquals(
        "11: no event 'e9' is declared above", problem(HEADER.replace("=e2", "=e9") + "\nx"));
    assertEquals(
        "11: the stance of a1 on e1 is given twice", problem(HEADER.replace("=e2", "=e1") + "\nx"));
    assertEquals(
        "1: a story needs at least one event, one actor and one stance",
        problem(HEADER.substring(0, HEADER.indexOf("stance:")) + "\nx"));
  }

  private static List<String> rules(String body) {
    return StoryRules.check(parse(body)).stream().map(Finding::toString).toList();
  }

  private static final String GOOD =
      "{a1.says-e1 \"No,\" said {a1 Ragna Moe} of {e1 the cut}.} {a2.does+e1 {a2 The county} signed.} ";

  @Test
  void findsNothingInAGoodStory() {
    assertEquals(List.of(), rules(GOOD));
  }

  @Test
  void findsBrokenRules() {
    assertEquals(
        List.of(
            "ferry-01.story:9: an actor is marked at least once in the text: a1",
            "ferry-01.story:11: a stance is shown by a says or does mark of its sign: a1 e1 opposing"),
        rules("{a2.does+e1 {a2 The county} signed.} Then Ragna Moe left."));
    assertEquals(
        List.of("ferry-01.story:14: a says or does mark about an event needs a stance line: a2 e2"),
        rules(GOOD + "{a2.says=e2 {a2.p It} sang.}"));
    assertEquals(
        List.of("ferry-01.story:9: warning: an actor is named as in the text: Ragna Moe"),
        rules(GOOD.replace("Ragna ", "")));
    assertEquals(
        List.of("ferry-01.story:8: an unrelated event is not mentioned in the text: e2"),
        rules(GOOD + "{e2 Snow} fell."));
    assertEquals(
        List.of("ferry-01.story:14: a mark cuts no word: ferr"),
        rules(GOOD + "The {e1 ferr}y left."));
    assertEquals(
        List.of("ferry-01.story:14: warning: a possessive 's stays outside the mark: Moe's"),
        rules(GOOD + "It was {a1 Moe's} bread."));
    assertEquals(
        List.of("ferry-01.story:14: a mention stays in its paragraph: the / end"),
        rules(GOOD + "It was {e1 the\n\nend}."));
    assertEquals(
        List.of("ferry-01.story:1: warning: a passage has at least 2 sentences: 1"),
        rules("{a1.says-e1 {a1 Ragna Moe} said no} and {a2.does+e1 {a2 the county} signed}."));
  }

  @Test
  void splitsSentences() {
    String text =
        "Dr. K. Moe of St. Olav's said: \"Stop! Now.\" She left at 5 p.m. on Jan. 3.\n\nWhy? \"Why not?\" he asked.";
    assertEquals(
        List.of(
            "Dr. K. Moe of St. Olav's said: \"Stop!",
            "Now.\"",
            "She left at 5 p.m. on Jan. 3.",
            "Why?",
            "\"Why not?\" he asked."),
        Passages.sentences(text).stream().map(span -> span.of(text)).toList());
  }
}
