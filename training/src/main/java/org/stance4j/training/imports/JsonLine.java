package org.stance4j.training.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.stance4j.text.InputException;

/**
 * An object in a file of JSON lines; what is missing or of the wrong type is named with its line.
 */
final class JsonLine {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;
  private final long line;
  private final JsonNode node;

  private JsonLine(Path file, long line, JsonNode node) {
    this.file = file;
    this.line = line;
    this.node = node;
  }

  /** Reads a file, one object a line. */
  static void forEach(Path file, Consumer<JsonLine> sink) {
    NumberedLines.forEach(
        file, (number, line) -> sink.accept(new JsonLine(file, number, parse(file, number, line))));
  }

  private static JsonNode parse(Path file, long number, String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.isObject()) {
        throw InputException.at(
            file, number, "each line must hold a JSON object, got " + InputException.quoted(line));
      }
      return node;
    } catch (JsonProcessingException e) {
      throw InputException.at(file, number, "no JSON: " + firstLine(e.getOriginalMessage()));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  long line() {
    return line;
  }

  /** The string of a field. */
  String text(String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw wrong(field, "a string", value);
    }
    return value.textValue();
  }

  /** The whole number of a field; 2 and 2.0 are the same. */
  int number(String field) {
    JsonNode value = node.path(field);
    if (!value.isNumber() || value.doubleValue() != value.intValue()) {
      throw wrong(field, "a whole number", value);
    }
    return value.intValue();
  }

  /** The objects in an array. */
  Iterable<JsonLine> objects(String field) {
    return () ->
        array(field)
            .valueStream()
            .map(
                element -> {
                  if (!element.isObject()) {
                    throw wrong(field, "an array of objects", element);
                  }
                  return new JsonLine(file, line, element);
                })
            .iterator();
  }

  /** The string at a place of an array. */
  String textAt(String field, int index) {
    JsonNode array = array(field);
    JsonNode value = array.path(index);
    if (!value.isTextual()) {
      throw problem(
          "index " + index + " must be of a string in '" + field + "', which has " + array.size());
    }
    return value.textValue();
  }

  private JsonNode array(String field) {
    JsonNode value = node.path(field);
    if (!value.isArray()) {
      throw wrong(field, "an array", value);
    }
    return value;
  }

  private InputException wrong(String field, String needed, JsonNode got) {
    String value = got.isMissingNode() ? "nothing" : InputException.quoted(got.toString());
    return problem("field '" + field + "' must be " + needed + ", got " + value);
  }

  InputException problem(String problem) {
    return InputException.at(file, line, problem);
  }
}
