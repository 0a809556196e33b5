package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plumbline.model.time.Edtf;
import org.plumbline.reference.code.PeriodStyle;

/** What the writing of a period tells of its form. */
final class PeriodText {
  private static final List<String> FORMATS =
      List.of(
          "%d/%m/%Y",
          "%m/%d/%Y",
          "%d.%m.%Y",
          "%d-%m-%Y",
          "%m-%d-%Y",
          "%Y/%m/%d",
          "%b %Y",
          "%b-%Y",
          "%b-%y",
          "%d %b %Y",
          "%b %d, %Y",
          "%d-%b-%Y",
          "%d-%b-%y",
          "%m/%Y",
          "%Y/%m");

  private PeriodText() {}

  /** Whether a text is a year, a part of one or a day, in a form that needs no description. */
  static boolean looksLikePeriod(String text) {
    if (text.length() < 4 || text.length() > 24) {
      return false;
    }
    if (!text.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(text.substring(0, 4));
    if (year < 1000 || year > 2300) {
      return false;
    }
    char next = text.length() == 4 ? '-' : text.charAt(4);
    boolean form = next == '-' || next == '/' || Character.isLetter(next);
    return form && (Edtf.parse(text).isPresent() || PeriodStyle.ofOffice(text).isPresent());
  }

  /** The year that the World Bank writes as {@code 2020 [YR2020]}. */
  static boolean isBankYear(String text) {
    return text.length() == 13
        && looksLikePeriod(text.substring(0, 4))
        && text.startsWith(" [YR", 4)
        && text.endsWith(text.substring(0, 4) + "]");
  }

  /** The formats that all texts fit; none where one of them fits none. */
  static List<String> formats(Collection<String> texts) {
    List<String> fitting = new ArrayList<>();
    for (String format : FORMATS) {
      PeriodStyle style = PeriodStyle.of(format).orElseThrow();
      if (texts.stream().noneMatch(text -> style.edtf(text).equals(text))) {
        fitting.add(format);
      }
    }
    return texts.isEmpty() ? List.of() : fitting;
  }
}
