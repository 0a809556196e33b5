package org.plumbline.model.wording;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** Days: {@code 9 December 2017}. */
public final class DateWording {
  private DateWording() {}

  public static String say(LocalDate day) {
    return dayAndMonth(day) + " " + day.getYear();
  }

  static String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonth());
  }

  /** By the name of the constant: a machine's locale data has no say in it. */
  static String month(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
