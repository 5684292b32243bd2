package org.stance4j.training.story;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stance4j.Stance;
import org.stance4j.actor.MentionKind;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;

/**
 * Takes the marks out of a story's text. White space within a paragraph is folded to one space, an
 * empty line parts paragraphs. Used for one text.
 */
final class MarkupParser {

  private static final Pattern TAG =
      Pattern.compile("(a[1-9]\\d*)(\\.[a-z]+)?((?:[-+=]e[1-9]\\d*)*)|(e[1-9]\\d*)");
  private static final Pattern SHOWN = Pattern.compile("([-+=])(e[1-9]\\d*)");

  /** A mark whose end has not come yet. */
  private record Open(Matcher tag, int start, int line) {}

  private final Path file;
  private final Set<String> actors;
  private final Set<String> events;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Story.ActorMention> actorMentions = new ArrayList<>();
  private final List<Story.EventMention> eventMentions = new ArrayList<>();
  private final List<Story.Attribution> attributions = new ArrayList<>();

  /** White space that comes before the next character, unless the text has just begun. */
  private String gap = "";

  MarkupParser(Path file, Set<String> actors, Set<String> events) {
    this.file = file;
    this.actors = actors;
    this.events = events;
  }

  /** Reads the lines of a file from an index on. */
  void parse(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        gap = "\n\n";
      } else {
        parseLine(i + 1, lines.get(i));
        space();
      }
    }
    if (!open.isEmpty()) {
      Open mark = open.peek();
      throw problem(mark.line, "the mark {" + mark.tag.group() + " is never closed");
    }
    if (text.isEmpty()) {
      throw problem(Math.max(1, from), "no text follows the header");
    }
    actorMentions.sort(Comparator.comparing(Story.ActorMention::span));
    eventMentions.sort(Comparator.comparing(Story.EventMention::span));
    attributions.sort(Comparator.comparing(Story.Attribution::span));
  }

  private void parseLine(int number, String line) {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '{') {
        i = open(number, line, i);
      } else if (c == '}') {
        close(number, line, i);
        i++;
      } else {
        if (Character.isWhitespace(c)) {
          space();
        } else {
          flushGap();
          text.append(c);
        }
        i++;
      }
    }
  }

  private void space() {
    boolean spaced = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    if (gap.isEmpty() && !spaced) {
      gap = " ";
    }
  }

  private void flushGap() {
    if (!text.isEmpty()) {
      text.append(gap);
    }
    gap = "";
  }

  /** Reads a brace, a tag and the space after it; returns where the marked text begins. */
  private int open(int number, String line, int brace) {
    int end = brace + 1;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    String tag = line.substring(brace + 1, end);
    Matcher matcher = TAG.matcher(tag);
    if (!matcher.matches() || !isKnownForm(matcher)) {
      throw problem(
          number,
          "a mark is {aN, {aN.d, {aN.p, {eN, {aN.says or {aN.does (with +eN, -eN, =eN) and a space, got "
              + InputException.quoted("{" + tag));
    }
    check(number, tag, matcher);
    flushGap();
    open.push(new Open(matcher, text.length(), number));
    while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isKnownForm(Matcher tag) {
    if (tag.group(4) != null) {
      return true;
    }
    String kind = tag.group(2) == null ? "" : tag.group(2);
    return switch (kind) {
      case "", ".d", ".p" -> tag.group(3).isEmpty();
      case ".says", ".does" -> true;
      default -> false;
    };
  }

  private void check(int number, String tag, Matcher matcher) {
    if (matcher.group(4) != null) {
      if (!events.contains(matcher.group(4))) {
        throw problem(number, "the mark {" + tag + " names no event of the header");
      }
      return;
    }
    if (!actors.contains(matcher.group(1))) {
      throw problem(number, "the mark {" + tag + " names no actor of the header");
    }
    Matcher shown = SHOWN.matcher(matcher.group(3));
    Map<String, String> seen = new HashMap<>();
    while (shown.find()) {
      if (!events.contains(shown.group(2))) {
        throw problem(
            number, "the mark {" + tag + " names " + shown.group(2) + ", no event of the header");
      }
      if (seen.put(shown.group(2), shown.group(1)) != null) {
        throw problem(number, "the mark {" + tag + " names " + shown.group(2) + " twice");
      }
    }
  }

  private void close(int number, String line, int brace) {
    if (open.isEmpty()) {
      throw problem(
          number,
          "a } closes no mark, after "
              + InputException.quoted(line.substring(Math.max(0, brace - 30), brace)));
    }
    Open mark = open.pop();
    Matcher tag = mark.tag;
    if (mark.start >= text.length()) {
      throw problem(mark.line, "the mark {" + tag.group() + " is empty");
    }
    Span span = new Span(mark.start, text.length());
    if (tag.group(4) != null) {
      eventMentions.add(new Story.EventMention(tag.group(4), span, mark.line));
      return;
    }
    String actor = tag.group(1);
    String kind = tag.group(2) == null ? "" : tag.group(2);
    switch (kind) {
      case ".says", ".does" ->
          attributions.add(
              new Story.Attribution(
                  actor, kind.equals(".does"), shown(tag.group(3)), span, mark.line));
      case ".d" -> mention(actor, MentionKind.DESCRIPTION, span, mark.line);
      case ".p" -> mention(actor, MentionKind.PRONOUN, span, mark.line);
      default -> mention(actor, MentionKind.NAME, span, mark.line);
    }
  }

  private void mention(String actor, MentionKind kind, Span span, int line) {
    actorMentions.add(new Story.ActorMention(actor, kind, span, line));
  }

  private static Map<String, Stance> shown(String signs) {
    Map<String, Stance> shows = new HashMap<>();
    Matcher matcher = SHOWN.matcher(signs);
    while (matcher.find()) {
      shows.put(matcher.group(2), StoryParser.stanceOf(matcher.group(1).charAt(0)));
    }
    return shows;
  }

  private InputException problem(int line, String problem) {
    return InputException.at(file, line, problem);
  }

  String text() {
    return text.toString();
  }

  List<Story.ActorMention> actorMentions() {
    return actorMentions;
  }

  List<Story.EventMention> eventMentions() {
    return eventMentions;
  }

  List<Story.Attribution> attributions() {
    return attributions;
  }
}
