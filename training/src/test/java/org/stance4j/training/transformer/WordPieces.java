package org.stance4j.training.transformer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stance4j.training.encoding.PretrainedEncoder;

/** A small WordPiece tokenizer for plain English test sentences. */
final class WordPieces {
  private final Map<String, Integer> vocabulary = new HashMap<>();

  WordPieces(PretrainedEncoder encoder) {
    try {
      JsonNode vocab =
          new ObjectMapper().readTree(encoder.read(encoder.tokenizer())).get("model").get("vocab");
      vocab.properties().forEach(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  EncodedSequence encode(String first, String second) {
    List<Integer> ids = new ArrayList<>();
    List<Integer> types = new ArrayList<>();
    add("[CLS]", 0, ids, types);
    pieces(first).forEach(piece -> add(piece, 0, ids, types));
    add("[SEP]", 0, ids, types);
    pieces(second).forEach(piece -> add(piece, 1, ids, types));
    add("[SEP]", 1, ids, types);
    return new EncodedSequence(
        ids.stream().mapToInt(i -> i).toArray(), types.stream().mapToInt(i -> i).toArray());
  }

  private void add(String piece, int type, List<Integer> ids, List<Integer> types) {
    ids.add(vocabulary.get(piece));
    types.add(type);
  }

  private List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("\\s+|(?=[^a-z0-9 ])|(?<=[^a-z0-9 ])")) {
      int from = 0;
      while (from < word.length()) {
        int to = word.length();
        while (!vocabulary.containsKey((from > 0 ? "##" : "") + word.substring(from, to))) {
          to--;
        }
        pieces.add((from > 0 ? "##" : "") + word.substring(from, to));
        from = to;
      }
    }
    return pieces;
  }
}
