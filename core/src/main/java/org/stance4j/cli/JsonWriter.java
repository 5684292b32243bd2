package org.stance4j.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.stance4j.ActorStance;
import org.stance4j.Evidence;
import org.stance4j.StanceProbabilities;

/**
 * JSON: one object for one report and an array for several, or with {@code lines} one object a
 * line.
 */
final class JsonWriter implements DetectionWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean lines;
  private final ObjectWriter writer;
  private boolean array;
  private boolean first = true;

  JsonWriter(boolean lines) {
    this.lines = lines;
    this.writer = lines ? JSON.writer() : JSON.writerWithDefaultPrettyPrinter();
  }

  @Override
  public void begin(Writer out, boolean many) throws IOException {
    array = many && !lines;
    if (array) {
      out.write("[");
    }
  }

  @Override
  public void write(Writer out, Detection detection) throws IOException {
    if (array) {
      out.write(first ? "\n" : ",\n");
    }
    first = false;
    out.write(writer.writeValueAsString(node(detection)));
    if (!array) {
      out.write("\n");
    }
  }

  @Override
  public void end(Writer out) throws IOException {
    if (array) {
      out.write(first ? "]\n" : "\n]\n");
    }
  }

  private static ObjectNode node(Detection detection) {
    ObjectNode node = JSON.createObjectNode();
    node.put("document", detection.document());
    node.put("event", detection.report().event());
    node.putObject("model")
        .put("name", detection.report().model().name())
        .put("version", detection.report().model().version());
    ArrayNode actors = node.putArray("actors");
    detection.report().actors().forEach(actor -> actors.add(node(actor)));
    return node;
  }

  private static ObjectNode node(ActorStance actor) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", actor.actor().name());
    ArrayNode aliases = node.putArray("aliases");
    actor.actor().aliases().forEach(aliases::add);
    node.put(
        "type",
        actor.actor().type() == null ? null : actor.actor().type().name().toLowerCase(Locale.ROOT));
    if (!actor.found()) {
      node.put("found", false);
      node.putNull("stance");
      node.putNull("confidence");
      node.putNull("probabilities");
      node.putArray("evidence");
      return node;
    }
    node.put("stance", actor.stance().label());
    node.put("confidence", round(actor.confidence()));
    StanceProbabilities p = actor.probabilities();
    node.putObject("probabilities")
        .put("supporting", round(p.supporting()))
        .put("opposing", round(p.opposing()))
        .put("neutral", round(p.neutral()));
    ArrayNode evidence = node.putArray("evidence");
    for (Evidence e : actor.evidence()) {
      evidence
          .addObject()
          .put("text", e.text())
          .put("start", e.start())
          .put("end", e.end())
          .put("stance", e.stance().label())
          .put("probability", round(e.probability()));
    }
    return node;
  }

  /** Six places: what lies behind them is noise, and three such numbers still sum to 1. */
  private static double round(double value) {
    return Math.round(value * 1e6) / 1e6;
  }
}
