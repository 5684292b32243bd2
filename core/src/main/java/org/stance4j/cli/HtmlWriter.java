package org.stance4j.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stance4j.ActorStance;
import org.stance4j.Evidence;
import org.stance4j.StanceProbabilities;

/**
 * A page that needs nothing else: a table of the actors, and the article with its evidence marked.
 */
final class HtmlWriter implements DetectionWriter {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Stances</title><style>
      body{font:16px/1.55 system-ui,sans-serif;max-width:56em;margin:2em auto;padding:0 1em;color:#1b1f24}
      h1{font-size:1.35em;margin:1.6em 0 .2em} .document{color:#57606a;margin:0 0 1em}
      table{border-collapse:collapse;width:100%} td,th{padding:.35em .6em;text-align:left;
      border-bottom:1px solid #d8dee4;vertical-align:top} th{font-weight:600}
      .aliases{color:#57606a;font-size:.85em}
      .stance{display:inline-block;padding:0 .5em;border-radius:.6em;font-size:.9em}
      .supporting{background:#cdebd3} .opposing{background:#f8d0cd} .neutral{background:#e3e6ea}
      .bar{display:flex;width:9em;height:.7em;margin-top:.45em;border-radius:.35em;overflow:hidden}
      .article{white-space:pre-wrap;margin:1.5em 0 3em;padding-top:1em}
      mark{color:inherit;border-radius:.2em} mark sup{font-size:.7em;margin-left:.25em}
      </style></head><body>
      """;

  @Override
  public void begin(Writer out, boolean many) throws IOException {
    out.write(HEAD);
  }

  @Override
  public void write(Writer out, Detection detection) throws IOException {
    out.write("<h1>" + escape(detection.report().event()) + "</h1>\n");
    out.write("<p class=\"document\">" + escape(detection.document()) + "</p>\n");
    if (detection.report().actors().isEmpty()) {
      out.write("<p>No actors found.</p>\n");
    } else {
      out.write("<table><tr><th>Actor</th><th>Stance</th><th>Probabilities</th></tr>\n");
      for (ActorStance actor : detection.report().actors()) {
        row(out, actor);
      }
      out.write("</table>\n");
    }
    article(out, detection);
  }

  private static void row(Writer out, ActorStance actor) throws IOException {
    out.write("<tr><td>" + escape(actor.actor().name()));
    if (!actor.actor().aliases().isEmpty()) {
      out.write(
          "<div class=\"aliases\">"
              + escape(String.join(", ", actor.actor().aliases()))
              + "</div>");
    }
    if (!actor.found()) {
      out.write("</td><td>not in the text</td><td></td></tr>\n");
      return;
    }
    StanceProbabilities p = actor.probabilities();
    String label = actor.stance().label();
    out.write(
        String.format(
            Locale.ROOT,
            "</td><td><span class=\"stance %s\">%s %.0f %%</span></td><td title=\"supporting %.2f,"
                + " opposing %.2f, neutral %.2f\"><div class=\"bar\">%s%s%s</div></td></tr>%n",
            label,
            label,
            100 * actor.confidence(),
            p.supporting(),
            p.opposing(),
            p.neutral(),
            bar("supporting", p.supporting()),
            bar("neutral", p.neutral()),
            bar("opposing", p.opposing())));
  }

  private static String bar(String label, double share) {
    return String.format(
        Locale.ROOT, "<span class=\"%s\" style=\"width:%.1f%%\"></span>", label, 100 * share);
  }

  /** A stretch of the article that is evidence for an actor. */
  private record Mark(Evidence evidence, String actor) {}

  private static void article(Writer out, Detection detection) throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (ActorStance actor : detection.report().actors()) {
      actor.evidence().stream().limit(1).forEach(e -> marks.add(new Mark(e, actor.actor().name())));
    }
    marks.sort(Comparator.comparingInt((Mark m) -> m.evidence().start()));
    String text = detection.text();
    out.write("<div class=\"article\">");
    int at = 0;
    for (int i = 0; i < marks.size(); i++) {
      Evidence evidence = marks.get(i).evidence();
      if (evidence.start() < at) {
        continue;
      }
      List<String> names = new ArrayList<>();
      for (Mark mark : marks) {
        if (mark.evidence().start() == evidence.start()) {
          names.add(mark.actor() + ": " + mark.evidence().stance().label());
        }
      }
      out.write(escape(text.substring(at, evidence.start())));
      out.write("<mark class=\"" + evidence.stance().label() + "\">");
      out.write(escape(evidence.text()));
      out.write("<sup>" + escape(String.join("; ", names)) + "</sup></mark>");
      at = evidence.end();
    }
    out.write(escape(text.substring(at)) + "</div>\n");
  }

  @Override
  public void end(Writer out) throws IOException {
    out.write("</body></html>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
