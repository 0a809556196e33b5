/**
 * Conditions tried in plain Java, for telling why a rule fired or did not.
 *
 * <p>Means exactly what the compiled rules mean, without any rule engine: which rules fire is not
 * decided here.
 */
@NullMarked
package org.plumbline.rule.evaluate;

import org.jspecify.annotations.NullMarked;
