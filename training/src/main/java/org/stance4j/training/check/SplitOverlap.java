package org.stance4j.training.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stance4j.training.corpus.Finding;
import org.stance4j.training.corpus.LocatedExample;

/** Checks that no story, kind of event, event, named actor or text stands in two splits. */
final class SplitOverlap {

  private static final String SOURCE = "aes:";
  private static final Pattern NAME = Pattern.compile("(?:^|.*\\s)\\p{Lu}.*");
  private static final Pattern ARTICLE = Pattern.compile("^(?:The|A|An) ");

  /** Where a value was met first. */
  private record Place(String split, LocatedExample row) {}

  private SplitOverlap() {}

  static List<Finding> check(Map<String, List<LocatedExample>> splits) {
    List<Finding> findings = new ArrayList<>();
    check(splits, "a story stands in one split only", SplitOverlap::story, findings);
    check(splits, "a kind of event stands in one split only", SplitOverlap::kind, findings);
    check(splits, "an event stands in one split only", SplitOverlap::event, findings);
    check(splits, "a named actor stands in one split only", SplitOverlap::actor, findings);
    check(splits, "a text stands in one split only", row -> row.example().text(), findings);
    return findings;
  }

  private static void check(
      Map<String, List<LocatedExample>> splits,
      String rule,
      Function<LocatedExample, String> value,
      List<Finding> findings) {
    Map<String, Place> first = new HashMap<>();
    Set<String> reported = new HashSet<>();
    for (Map.Entry<String, List<LocatedExample>> split : splits.entrySet()) {
      for (LocatedExample row : split.getValue()) {
        String key = value.apply(row);
        if (!key.isEmpty()) {
          Place place = first.computeIfAbsent(key, k -> new Place(split.getKey(), row));
          if (!place.split.equals(split.getKey()) && reported.add(split.getKey() + "\n" + key)) {
            String shown = key.length() > 60 ? key.substring(0, 60) + "..." : key;
            findings.add(
                row.error(
                    rule,
                    String.format(
                        "'%s' of %s also stands in %s:%d (%s)",
                        shown,
                        row.example().id(),
                        place.split,
                        place.row.line(),
                        place.row.example().id())));
          }
        }
      }
    }
  }

  /** The story that a row was compiled from: its id up to the first colon. */
  static String story(LocatedExample row) {
    String id = row.example().id();
    int colon = id.indexOf(':');
    return row.example().source().startsWith(SOURCE) && colon > 0 ? id.substring(0, colon) : id;
  }

  static boolean isUnrelated(LocatedExample row) {
    return row.example().source().startsWith(SOURCE)
        && row.example().source().endsWith(":unrelated");
  }

  private static String kind(LocatedExample row) {
    String source = row.example().source();
    if (!source.startsWith(SOURCE)) {
      return "";
    }
    String kind = source.substring(SOURCE.length());
    int colon = kind.indexOf(':');
    return colon < 0 ? kind : kind.substring(0, colon);
  }

  private static String event(LocatedExample row) {
    return Words.fold(row.example().event());
  }

  /** An actor with a proper name; "residents" may stand anywhere. */
  private static String actor(LocatedExample row) {
    String actor = ARTICLE.matcher(row.example().actor()).replaceFirst("");
    return NAME.matcher(actor).matches() ? Words.fold(actor) : "";
  }
}
