package org.plumbline.model.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a reference stands and who published it.
 *
 * @param resource name of the resource in {@code datapackage.json}
 * @param row line of the file that the row starts on, the header being line 1; or {@link #NO_ROW}
 * @param published the day it became public, or null where the data does not say
 * @param stance {@code independent}, {@code party}, or null where the data does not say
 * @param status SDMX observation status ({@code A}, {@code E}, {@code P} …), or null
 */
public record SourceRow(
    String resource,
    int row,
    @Nullable String publisher,
    @Nullable String document,
    @Nullable String locator,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String stance,
    @Nullable String status,
    @Nullable String note) {

  /** The resource of what the article itself states. */
  public static final String ARTICLE = "article";

  /** The article itself as a source. */
  public static SourceRow article() {
    return new SourceRow(ARTICLE, NO_ROW, null, null, null, null, null, null, null, null);
  }

  /** Of what is known of a place, whichever row says it. */
  public static final int NO_ROW = 0;
}
