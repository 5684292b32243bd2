package org.stance4j.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusValidatorTest {

  private static final String HEADER =
      "id,text,actor,actor_start,actor_end,event,event_start,event_end,stance,source\n";

  @TempDir private Path folder;

  private CorpusValidator.Result check(String rows) throws IOException {
    return CorpusValidator.check(Files.writeString(folder.resolve("a.csv"), HEADER + rows));
  }

  private List<String> findings(String rows) throws IOException {
    String file = folder.resolve("a.csv") + ":";
    return check(rows).findings().stream().map(f -> f.toString().replace(file, "")).toList();
  }

  @Test
  void findsNothingInAGoodFile() throws IOException {
    CorpusValidator.Result result = check("r1,Ada left,Ada,0,3,exit,,,neutral,own\n");
    assertEquals(List.of(), result.findings());
    assertEquals(2, result.rows().get(0).line());
  }

  @Test
  void listsEveryFinding() throws IOException {
    assertEquals(
        List.of(
            "2: a stance is 'supporting', 'opposing' or 'neutral', got 'pro'",
            "3: actor offsets hold whole words, without white space at their edges: 'da'",
            "4: a row needs 10 values as the header, got 1",
            "5: event offsets hold whole words, without white space at their edges: ' left'",
            "6: ids must be unique, 'r4' stands in line 5",
            "7: warning: no two rows have the same text, actor, offsets and event: r5 repeats line 3",
            "8: a quote that opens in this row is never closed"),
        findings(
            "r1,Ada left,Ada,0,3,exit,,,pro,own\n"
                + "r2,Ada left,Ada,1,3,exit,,,neutral,own\n"
                + "r3\n"
                + "r4,Ada left,Ada,,,exit,3,8,neutral,own\n"
                + "r4,Ada left,Ben,,,exit,,,neutral,own\n"
                + "r5,Ada left,Ada,0,3,exit,,,opposing,own\n"
                + "r6,\"Ada left,Ada,0,3,exit,,,opposing,own\n"));
  }

  @Test
  void findsThatThereIsOneLabelOnly() throws IOException {
    assertEquals(
        List.of(" warning: to train on, a corpus needs at least two labels: all are neutral"),
        findings("r1,Ada left,Ada,,,exit,,,neutral,own\nr2,Ada left,Ben,,,exit,,,neutral,own\n"));
  }

  @Test
  void findsThatThereAreNoRows() throws IOException {
    assertEquals(List.of(" a corpus needs at least one row: 0"), findings(""));
  }
}
