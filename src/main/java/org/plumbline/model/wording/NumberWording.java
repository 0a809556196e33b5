package org.plumbline.model.wording;

import java.math.BigDecimal;

/** Numbers with a comma after each thousand and with all of their digits: {@code 4,400.0}. */
public final class NumberWording {
  private NumberWording() {}

  public static String say(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder out = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole; i++) {
      if (i > 0 && (whole - i) % 3 == 0) {
        out.append(',');
      }
      out.append(digits.charAt(i));
    }
    return out.append(digits, whole, digits.length()).toString();
  }
}
