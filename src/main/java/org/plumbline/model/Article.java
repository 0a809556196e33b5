package org.plumbline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as given.
 *
 * @param id identifies the article within a run: its file name, or the id that its source gives
 * @param title the headline, or null where none was found
 * @param published the day of publication, or null where neither the article nor the user says it
 * @param source where the article came from, as the user named it
 * @param sha256 digest of the bytes as given, in lower-case hexadecimal
 * @param text the characters as given, markup included; every {@link Span} counts its code points
 */
public record Article(
    String id,
    @Nullable String title,
    @Nullable LocalDate published,
    String source,
    String sha256,
    String text) {}
