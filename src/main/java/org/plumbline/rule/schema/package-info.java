/**
 * The JSON Schema of rule cards, by which editors such as VS Code and IntelliJ complete and check a
 * card while it is written.
 *
 * <p>Made from the list of fields and operators that cards are read with, so that the two cannot
 * disagree; it knows nothing of files.
 */
@NullMarked
package org.plumbline.rule.schema;

import org.jspecify.annotations.NullMarked;
