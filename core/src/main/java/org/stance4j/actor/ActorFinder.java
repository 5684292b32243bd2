package org.stance4j.actor;

import java.util.List;
import org.stance4j.text.Document;

/** Finds the actors of a document. Implementations are thread-safe. */
public interface ActorFinder {

  /**
   * Finds all who speak or act in a document and joins their mentions.
   *
   * @param document the document
   * @return its actors in order of first appearance; empty when there are none
   */
  List<ActorChain> find(Document document);
}
