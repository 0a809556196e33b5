package org.plumbline.reference;

import org.jspecify.annotations.Nullable;

/**
 * What became of one resource.
 *
 * @param name as {@code datapackage.json} gives it
 * @param kind such as {@code observations}
 * @param path of the file in the folder
 * @param title or null
 * @param loaded rows that were read; of a file with columns turned into rows, the rows made
 * @param leftOut rows that were not, each with a diagnostic
 */
public record ResourceSummary(
    String name, String kind, String path, @Nullable String title, int loaded, int leftOut) {}
