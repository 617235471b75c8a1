/**
 * The layouts in which publishers give their tables, each a small description in {@code layouts.json}: a new one is a few lines
 * there and no code.
 *
 * <p>In comes a grid, out goes the layout that fits, and the grid with names that are understood. Start reading at {@link
 * org.fourquadrant.data.importing.layout.Layouts}. Knows {@code grid}, {@code cell} and {@code json}.
 */
package org.fourquadrant.data.importing.layout;
