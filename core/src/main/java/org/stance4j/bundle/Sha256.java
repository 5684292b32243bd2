package org.stance4j.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes that name and check files. */
public final class Sha256 {

  private Sha256() {}

  /**
   * The hash of some bytes.
   *
   * @param bytes the bytes
   * @return SHA-256, 64 hexadecimal digits in lower case
   */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
