/**
 * The command line: what a user types in, what a user reads out, and the exit status.
 *
 * <p>The only user of picocli. Each command parses, calls a use case of {@code
 * org.plumbline.verify} and prints; none of them knows how a claim is read, judged or laid out. The
 * options are built by hand instead of by annotations, whose reflection takes longer than all the
 * rest of the start.
 */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
