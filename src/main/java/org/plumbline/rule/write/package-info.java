/**
 * Changes the text of rule files where a person would, and leaves every other character as it is.
 *
 * <p>Works on texts alone: nothing here opens a file, or knows what a rule means.
 */
@NullMarked
package org.plumbline.rule.write;

import org.jspecify.annotations.NullMarked;
