/**
 * What was read in articles, before any check: for people as text, for spreadsheets and for {@code
 * check --claims} as CSV.
 *
 * <p>Shows readings as they are; links nothing, judges nothing and reads no file.
 */
@NullMarked
package org.plumbline.report.readings;

import org.jspecify.annotations.NullMarked;
