package org.stance4j.training.transformer;

import java.util.List;

/** News-like sentences for the tests of real encoders. */
final class Sentences {
  static final String EVENT = "the harbour expansion";

  static final List<String> PASSAGES =
      List.of(
          "Mara Lindqvist said on Tuesday that she would back the plan.",
          "The dockers' union, which called a strike last week, rejected the mayor's offer as an"
              + " insult; its chairman, Pavel Orlov, promised to sue.",
          "Nobody came.",
          "\"We were never asked,\" said Tomas Reyes, a 65-year-old fisherman whose boat lies"
              + " where the new quay is to be built, \"and we will not move a single metre.\" The"
              + " council has set aside 4.2 million euros for compensation, far less than the"
              + " fishermen demand, and hopes to begin work before the end of the year.",
          "Analysts expect the vote to be close, with 14 of 27 members undecided.");

  private Sentences() {}

  static List<EncodedSequence> encode(WordPieces pieces) {
    return PASSAGES.stream().map(passage -> pieces.encode(EVENT, passage)).toList();
  }
}
