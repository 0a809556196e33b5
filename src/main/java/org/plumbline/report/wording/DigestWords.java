package org.plumbline.report.wording;

/** Digests short enough to be compared by eye. */
public final class DigestWords {
  private static final int SHOWN = 12;

  private DigestWords() {}

  /** The first twelve hexadecimal digits, without the name of the algorithm. */
  public static String brief(String digest) {
    String digits = PlainText.folded(digest.substring(digest.indexOf(':') + 1));
    return digits.length() <= SHOWN ? digits : digits.substring(0, SHOWN);
  }
}
