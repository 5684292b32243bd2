package org.stance4j.bundle;

import org.stance4j.text.InputException;

/** A model bundle that cannot be used, and why. The message is meant for the user. */
public final class BundleException extends InputException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a bundle. */
  public enum Reason {
    /** There is no bundle at the place named. */
    MISSING,
    /** Its content is not what was written: changed, cut off or incomplete. */
    DAMAGED,
    /** A later version of Stance4J wrote it. */
    TOO_NEW,
    /** Its probabilities come in another order than this version's. */
    WRONG_LABEL_ORDER,
    /** Its classifier was trained on another encoder than the one at hand. */
    WRONG_ENCODER
  }

  private final Reason reason;

  /**
   * Creates the exception.
   *
   * @param reason the kind of fault
   * @param message bundle, rule and value
   */
  public BundleException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * The kind of fault.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}
