/**
 * What Plumbline's speed depends on, measured with JMH:
 *
 * <pre>mvn -q -Pbenchmark test-compile exec:exec -Dbenchmark=ExtractionBenchmark</pre>
 *
 * <p>Compare figures of one run with each other, never with those of another machine or day.
 */
@NullMarked
package org.plumbline.benchmark;

import org.jspecify.annotations.NullMarked;
