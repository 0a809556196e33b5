package org.plumbline.model.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report was made with.
 *
 * @param version of the program
 * @param rules digest of the rules, {@code sha256:} and lower-case hexadecimal
 * @param facts digest of the reference data, in the same form
 * @param asOf the day whose public knowledge the claims are held against, or null where it is
 *     unknown
 */
public record EngineStamp(String version, String rules, String facts, @Nullable LocalDate asOf) {}
