package org.stance4j.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.stance4j.ActorStance;
import org.stance4j.Evidence;

/** For people at a terminal. */
final class TextWriter implements DetectionWriter {

  private static final int LONGEST_EVIDENCE = 200;

  @Override
  public void write(Writer out, Detection detection) throws IOException {
    out.write(detection.document() + ": " + detection.report().event() + "\n");
    if (detection.report().actors().isEmpty()) {
      out.write("  no actors found\n");
    }
    int width =
        detection.report().actors().stream()
            .mapToInt(a -> a.actor().name().length())
            .max()
            .orElse(0);
    for (ActorStance actor : detection.report().actors()) {
      String name = actor.actor().name();
      String gap = " ".repeat(width - name.length());
      if (!actor.found()) {
        out.write("  " + name + gap + "  not in the text\n");
        continue;
      }
      out.write(
          String.format(
              Locale.ROOT,
              "  %s%s  %-10s  %3.0f %%%n",
              name,
              gap,
              actor.stance().label(),
              100 * actor.confidence()));
      if (!actor.evidence().isEmpty()) {
        out.write("      " + shorten(actor.evidence().get(0)) + "\n");
      }
    }
    out.write("\n");
  }

  private static String shorten(Evidence evidence) {
    String text = evidence.text().strip().replaceAll("\\s+", " ");
    if (text.length() <= LONGEST_EVIDENCE) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST_EVIDENCE - 1);
    return text.substring(0, cut > 0 ? cut : LONGEST_EVIDENCE - 1) + "…";
  }
}
