/**
 * How figures move: up or down, from where, to where and by how much; and whether a figure is a
 * level or the amount between two.
 *
 * <p>Reads the words of movement around figures that were found before; finds no figures itself.
 */
@NullMarked
package org.plumbline.extract.change;

import org.jspecify.annotations.NullMarked;
