package org.stance4j.training.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stance4j.Stance;
import org.stance4j.actor.ActorType;
import org.stance4j.text.InputException;
import org.stance4j.text.TextFiles;

/**
 * Reads {@code .story} files: a header of {@code key: value} lines, a blank line, the marked-up
 * text. What breaks the form is an {@link InputException} with file and line; what breaks the guide
 * in other ways is left to {@link StoryRules}. Stateless.
 */
public final class StoryParser {

  /** What story files end in. */
  public static final String EXTENSION = ".story";

  private static final Set<String> KEYS =
      Set.of("id", "kind", "country", "genre", "english", "form");
  private static final Pattern EVENT =
      Pattern.compile("event (e[1-9]\\d*): *(.+?)( \\(unrelated\\))?");
  private static final Pattern ACTOR =
      Pattern.compile("actor (a[1-9]\\d*): *(.+) \\((person|organization|group)\\)");
  private static final Pattern STANCE =
      Pattern.compile("stance: *(a[1-9]\\d*)((?: +[-+=]e[1-9]\\d*)+)");
  private static final Pattern VALUE = Pattern.compile("([a-z]+): *(.+)");
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  private StoryParser() {}

  /**
   * Reads a story.
   *
   * @param file a file that ends in {@link #EXTENSION}
   * @return the story
   * @throws InputException when it cannot be read or breaks the form
   */
  public static Story parse(Path file) {
    return parse(file, TextFiles.read(file));
  }

  /**
   * Reads a story from memory.
   *
   * @param file what to call it in messages; its name must be the story's id
   * @param content the content of the file
   * @return the story
   * @throws InputException when it breaks the form
   */
  public static Story parse(Path file, String content) {
    List<String> lines = content.lines().map(String::stripTrailing).toList();
    Header header = new Header(file);
    int line = 0;
    while (line < lines.size() && !lines.get(line).isEmpty()) {
      header.read(line + 1, lines.get(line));
      line++;
    }
    header.check();
    MarkupParser body = new MarkupParser(file, header.actors.keySet(), header.events.keySet());
    body.parse(lines, line);
    return new Story(
        file,
        header.values.get("id"),
        header.values.get("kind"),
        header.values.get("country"),
        header.values.get("genre"),
        header.values.get("english"),
        header.form(),
        List.copyOf(header.events.values()),
        List.copyOf(header.actors.values()),
        header.stances,
        body.text(),
        body.actorMentions(),
        body.eventMentions(),
        body.attributions());
  }

  /** The stance that a sign stands for. */
  static Stance stanceOf(char sign) {
    return switch (sign) {
      case '+' -> Stance.SUPPORTING;
      case '-' -> Stance.OPPOSING;
      case '=' -> Stance.NEUTRAL;
      default -> throw new IllegalArgumentException("a sign is +, - or =, got " + sign);
    };
  }

  /** The lines above the text. */
  private static final class Header {
    private final Path file;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final Map<String, Story.Event> events = new LinkedHashMap<>();
    private final Map<String, Story.Actor> actors = new LinkedHashMap<>();
    private final List<Story.Opinion> stances = new ArrayList<>();

    Header(Path file) {
      this.file = file;
    }

    void read(int line, String text) {
      if (text.startsWith("event ")) {
        Matcher m = match(EVENT, line, text, "event eN: PHRASE");
        boolean unrelated = m.group(3) != null;
        rejectTwice(
            line,
            m.group(1),
            events.put(m.group(1), new Story.Event(m.group(1), m.group(2), unrelated, line)));
      } else if (text.startsWith("actor ")) {
        Matcher m = match(ACTOR, line, text, "actor aN: NAME (person|organization|group)");
        ActorType type = ActorType.valueOf(m.group(3).toUpperCase(Locale.ROOT));
        rejectTwice(
            line,
            m.group(1),
            actors.put(m.group(1), new Story.Actor(m.group(1), m.group(2), type, line)));
      } else if (text.startsWith("stance:")) {
        Matcher m = match(STANCE, line, text, "stance: aN +eN -eN =eN");
        for (String pair : m.group(2).strip().split(" +")) {
          stance(line, m.group(1), pair.substring(1), stanceOf(pair.charAt(0)));
        }
      } else {
        Matcher m = VALUE.matcher(text);
        if (!m.matches() || !KEYS.contains(m.group(1))) {
          throw problem(line, "no header line: " + InputException.quoted(text));
        }
        rejectTwice(line, m.group(1), values.put(m.group(1), m.group(2)));
        lineOf.put(m.group(1), line);
      }
    }

    private Matcher match(Pattern pattern, int line, String text, String form) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.matches()) {
        throw problem(line, "the line must be '" + form + "', got " + InputException.quoted(text));
      }
      return matcher;
    }

    private void rejectTwice(int line, String name, Object earlier) {
      if (earlier != null) {
        throw problem(line, "'" + name + "' is given twice");
      }
    }

    private void stance(int line, String actor, String event, Stance stance) {
      if (!actors.containsKey(actor)) {
        throw problem(line, "no actor '" + actor + "' is declared above");
      }
      if (!events.containsKey(event)) {
        throw problem(line, "no event '" + event + "' is declared above");
      }
      for (Story.Opinion earlier : stances) {
        if (earlier.actor().equals(actor) && earlier.event().equals(event)) {
          throw problem(line, "the stance of " + actor + " on " + event + " is given twice");
        }
      }
      stances.add(new Story.Opinion(actor, event, stance, line));
    }

    void check() {
      for (String key : List.of("id", "kind", "country", "genre", "english", "form")) {
        if (!values.containsKey(key)) {
          throw problem(1, "header '" + key + "' is missing");
        }
      }
      String id = values.get("id");
      if (!ID.matcher(id).matches()) {
        throw problem(
            lineOf.get("id"),
            "an id has lower case letters, digits and hyphens, got " + InputException.quoted(id));
      }
      String name = String.valueOf(file.getFileName());
      if (!name.equals(id + EXTENSION)) {
        throw problem(
            lineOf.get("id"),
            "the id must be the file name without "
                + EXTENSION
                + ", got "
                + InputException.quoted(id));
      }
      if (events.isEmpty() || actors.isEmpty() || stances.isEmpty()) {
        throw problem(1, "a story needs at least one event, one actor and one stance");
      }
      form();
    }

    Story.Form form() {
      return switch (values.get("form")) {
        case "passage" -> Story.Form.PASSAGE;
        case "article" -> Story.Form.ARTICLE;
        default ->
            throw problem(
                lineOf.get("form"),
                "form must be passage or article, got "
                    + InputException.quoted(values.get("form")));
      };
    }

    private InputException problem(int line, String problem) {
      return InputException.at(file, line, problem);
    }
  }
}
