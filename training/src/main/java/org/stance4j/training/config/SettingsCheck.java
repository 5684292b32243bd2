package org.stance4j.training.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stance4j.text.InputException;

/**
 * Compares a file of settings with the record that it shall become, so that what is unknown,
 * missing or of another kind is named with its line and in the user's words. Ranges are the
 * record's own affair.
 */
final class SettingsCheck {

  private final Path file;
  private final JsonParser parser;
  private final Map<String, Integer> lines = new HashMap<>();

  private SettingsCheck(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Checks a whole file.
   *
   * @param file named in errors
   * @param parser at the start of the file
   * @param type the record
   * @return the line of each setting, by its dotted name; for those of a list the last one's
   * @throws InputException naming file, line, setting, rule and value when something is wrong
   * @throws IOException when it is not YAML
   */
  static Map<String, Integer> check(Path file, JsonParser parser, Class<? extends Record> type)
      throws IOException {
    SettingsCheck check = new SettingsCheck(file, parser);
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw InputException.at(file, 1, "settings needed, one 'name: value' a line");
    }
    check.record("", type);
    return check.lines;
  }

  private void record(String prefix, Class<?> type) throws IOException {
    Map<String, RecordComponent> known = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      known.put(component.getName(), component);
    }
    Map<String, RecordComponent> missing = new LinkedHashMap<>(known);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      RecordComponent component = known.get(name);
      if (component == null) {
        throw problem(quoted(prefix, name) + " is no setting, known are " + known.keySet());
      }
      if (missing.remove(name) == null) {
        throw problem(quoted(prefix, name) + " stands twice");
      }
      lines.put(prefix + name, parser.currentTokenLocation().getLineNr());
      parser.nextToken();
      value(prefix + name, component.getGenericType());
    }
    for (RecordComponent component : missing.values()) {
      JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
      if (property != null && property.required()) {
        throw problem(quoted(prefix, component.getName()) + " is missing");
      }
    }
  }

  private void value(String name, Type type) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL
        || token == JsonToken.VALUE_STRING && parser.getText().isEmpty()) {
      throw problem("'" + name + "' must have a value");
    }
    if (type instanceof ParameterizedType list) {
      require(token == JsonToken.START_ARRAY, name, "a list");
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(name, list.getActualTypeArguments()[0]);
      }
    } else if (type instanceof Class<?> record && record.isRecord()) {
      require(token == JsonToken.START_OBJECT, name, "settings of its own");
      record(name + ".", record);
    } else if (type == int.class || type == Long.class) {
      require(token == JsonToken.VALUE_NUMBER_INT, name, "a whole number");
    } else if (type == double.class) {
      require(isNumber(), name, "a number");
    } else if (type == boolean.class) {
      require(token.isBoolean(), name, "true or false");
    } else {
      require(token.isScalarValue(), name, "a text");
    }
  }

  private boolean isNumber() throws IOException {
    try {
      return parser.currentToken().isNumeric() && Double.isFinite(parser.getDoubleValue());
    } catch (IOException e) {
      return false;
    }
  }

  private void require(boolean holds, String name, String kind) throws IOException {
    if (!holds) {
      String value =
          parser.currentToken().isScalarValue()
              ? InputException.quoted(parser.getText())
              : parser.currentToken() == JsonToken.START_ARRAY ? "a list" : "settings";
      throw problem("'" + name + "' must be " + kind + ", got " + value);
    }
  }

  private static String quoted(String prefix, String name) {
    return InputException.quoted(prefix + name);
  }

  private InputException problem(String problem) {
    return InputException.at(file, parser.currentTokenLocation().getLineNr(), problem);
  }
}
