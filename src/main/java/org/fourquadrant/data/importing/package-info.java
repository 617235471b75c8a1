/**
 * An own table to a dataset, and everything that was understood of it on the way: read → understand → countries →
 * plausible → join.
 *
 * <p>In come a file and the {@link org.fourquadrant.model.dataset.TableChoices} of a person, out goes one {@link
 * org.fourquadrant.data.importing.TableReading}, the same for window, drop and command line. Each step is a room: {@code grid}
 * (bytes to cells), {@code layout} (what a publisher's table is), {@code word} (names of columns), {@code table} (which column is what, row by row the figures), {@code
 * country}, {@code plausible} (units, sides, sizes), {@code reference} (known figures). Nothing is wrong in silence: what is
 * not understood is asked for, what is left out is named.
 *
 * <p>Start reading at {@link org.fourquadrant.data.importing.TableImport}. Knows {@code file} and {@code problem}; {@code
 * dataset} calls it.
 */
package org.fourquadrant.data.importing;
