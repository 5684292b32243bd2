package org.stance4j.encoder;

import java.util.List;
import java.util.Optional;
import org.stance4j.text.Document;
import org.stance4j.text.InputException;
import org.stance4j.text.Span;

/**
 * Builds encoder inputs from texts. A passage holds up to a fixed number of tokens; what an encoder
 * of the BERT family cannot take in one piece is cut into windows, so that nothing is lost without
 * a word. Immutable and thread-safe.
 */
public final class SequenceBuilder {

  /** Position embeddings of the encoders end here. */
  private static final int MAX_POSITIONS = 512;

  private static final int SPECIAL_TOKENS = 3;

  /** A name or event longer than this would leave no room for the passage. */
  private static final int MAX_PROMPT_TOKENS = 320;

  private final WordPieceTokenizer tokenizer;
  private final int passageTokens;

  SequenceBuilder(WordPieceTokenizer tokenizer, int passageTokens) {
    if (passageTokens < 16 || passageTokens > MAX_POSITIONS - SPECIAL_TOKENS) {
      throw new IllegalArgumentException(
          "passageTokens must be 16 to "
              + (MAX_POSITIONS - SPECIAL_TOKENS)
              + ", got "
              + passageTokens);
    }
    this.tokenizer = tokenizer;
    this.passageTokens = passageTokens;
  }

  /**
   * Cuts a document into windows of whole sentences of at most the passage's length. A window ends
   * with a paragraph where that leaves it half full; where it ends within one, the next begins with
   * its last sentence when there is room. A sentence longer than a passage becomes several windows
   * that overlap by half.
   *
   * @param document the document
   * @param event the event that each window will be read with; a very long one leaves less room
   * @return the windows in order; empty when no sentence has a word
   * @throws InputException when the event has no word or is too long for the encoder
   */
  public List<Span> windows(Document document, String event) {
    int prompt = prompt(tokenizer.tokenize(""), tokenizer.tokenize(event), event);
    return new WindowCutter(tokenizer, document, room(prompt)).cut();
  }

  /**
   * A window of a document with the event, to judge every actor in it.
   *
   * @param text the document
   * @param window a stretch of it, one of {@link #windows}
   * @param event the event, not blank
   * @return the sequence; spans given to it refer to {@code text}
   * @throws InputException when the event has no word or is too long for the encoder
   */
  public PassageSequence sequence(String text, Span window, String event) {
    return build("", event, pieces(text, window), null, null);
  }

  /**
   * A passage with one actor and the event. A text longer than a passage is cut around the actor's
   * mention, or the event's where the actor has none, so that as much as possible of both stays in.
   *
   * @param text the passage
   * @param actor the actor's name; empty for the author
   * @param mention where the actor stands in the text, or null
   * @param event the event, not blank
   * @param eventMention where the event stands in the text, or null
   * @return the sequence; the actor is in its prompt when {@code mention} is null
   * @throws InputException when the event has no word, or event and actor are too long for the
   *     encoder
   */
  public PassageSequence sequence(
      String text, String actor, Span mention, String event, Span eventMention) {
    return build(
        mention == null ? actor : "", event, tokenizer.tokenize(text), mention, eventMention);
  }

  private WordPieces pieces(String text, Span window) {
    WordPieces pieces = tokenizer.tokenize(window.of(text));
    for (int i = 0; i < pieces.size(); i++) {
      pieces.starts()[i] += window.start();
      pieces.ends()[i] += window.start();
    }
    return pieces;
  }

  private static WordPieces clip(WordPieces pieces, Span mention, Span eventMention, int limit) {
    if (pieces.size() <= limit) {
      return pieces;
    }
    TokenRange actor = mention == null ? null : pieces.covering(mention);
    TokenRange event = eventMention == null ? null : pieces.covering(eventMention);
    TokenRange focus = actor != null ? actor : event != null ? event : new TokenRange(0, 0);
    if (actor != null && event != null) {
      TokenRange both =
          new TokenRange(Math.min(actor.from(), event.from()), Math.max(actor.to(), event.to()));
      focus = both.length() <= limit ? both : actor;
    }
    int middle = (focus.from() + focus.to()) / 2;
    int from = Math.max(0, Math.min(middle - limit / 2, pieces.size() - limit));
    return pieces.slice(from, from + limit);
  }

  /** Checks what goes before the passage and gives its number of word pieces. */
  private static int prompt(WordPieces actor, WordPieces event, String eventText) {
    if (event.size() == 0) {
      throw new InputException(
          "the event must have at least one word, got " + InputException.quoted(eventText));
    }
    int pieces = actor.size() + event.size();
    if (pieces > MAX_PROMPT_TOKENS) {
      throw new InputException(
          "actor and event together may have at most "
              + MAX_PROMPT_TOKENS
              + " word pieces, got "
              + pieces
              + ": "
              + event.size()
              + " of the event "
              + InputException.quoted(eventText)
              + " and "
              + actor.size()
              + " of the actor");
    }
    return pieces;
  }

  /** The word pieces of a passage that fit beside a prompt. */
  private int room(int promptTokens) {
    return Math.min(passageTokens, MAX_POSITIONS - SPECIAL_TOKENS - promptTokens);
  }

  private PassageSequence build(
      String actor, String event, WordPieces passage, Span mention, Span eventMention) {
    WordPieces eventPieces = tokenizer.tokenize(event);
    WordPieces actorPieces = tokenizer.tokenize(actor);
    int prompt = prompt(actorPieces, eventPieces, event);
    WordPieces kept = clip(passage, mention, eventMention, room(prompt));
    int[] ids = new int[SPECIAL_TOKENS + prompt + kept.size()];
    int at = 0;
    ids[at++] = tokenizer.classificationId();
    TokenRange promptEvent = new TokenRange(at, at + eventPieces.size());
    at = copy(eventPieces, ids, at);
    TokenRange promptActor =
        actorPieces.size() == 0
            ? new TokenRange(0, 1)
            : new TokenRange(at, at + actorPieces.size());
    at = copy(actorPieces, ids, at);
    ids[at++] = tokenizer.separatorId();
    int passageFrom = at;
    at = copy(kept, ids, at);
    ids[at] = tokenizer.separatorId();
    return new PassageSequence(ids, promptActor, promptEvent, passageFrom, kept);
  }

  private static int copy(WordPieces pieces, int[] ids, int at) {
    System.arraycopy(pieces.ids(), 0, ids, at, pieces.size());
    return at + pieces.size();
  }

  /**
   * A text on its own, cut after the last position of the encoder.
   *
   * @param text the text
   * @return the sequence {@code [CLS] text [SEP]}
   */
  PassageSequence plain(String text) {
    WordPieces pieces = tokenizer.tokenize(text);
    int size = Math.min(pieces.size(), MAX_POSITIONS - 2);
    int[] ids = new int[size + 2];
    ids[0] = tokenizer.classificationId();
    copy(pieces.slice(0, size), ids, 1);
    ids[size + 1] = tokenizer.separatorId();
    TokenRange first = new TokenRange(0, 1);
    return new PassageSequence(ids, first, first, ids.length, pieces.slice(0, 0));
  }

  /**
   * Where a phrase first stands in a text as whole words, whatever its case and the white space
   * around and between its words.
   *
   * @param text the text
   * @param phrase the phrase
   * @return its first occurrence, or nothing
   */
  public static Optional<Span> find(String text, String phrase) {
    String stripped = phrase.strip();
    if (stripped.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        int end = matchEnd(text, i, stripped);
        if (end == text.length() || end > 0 && !Character.isLetterOrDigit(text.charAt(end))) {
          return Optional.of(new Span(i, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a phrase that begins at a place of a text ends, or -1 when it does not stand there. */
  private static int matchEnd(String text, int start, String phrase) {
    int at = start;
    for (int p = 0; p < phrase.length(); p++) {
      if (at == text.length()) {
        return -1;
      }
      if (Character.isWhitespace(phrase.charAt(p))) {
        if (Character.isWhitespace(phrase.charAt(p - 1))) {
          continue;
        }
        int from = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        if (at == from) {
          return -1;
        }
      } else if (text.regionMatches(true, at, phrase, p, 1)) {
        at++;
      } else {
        return -1;
      }
    }
    return at;
  }
}
