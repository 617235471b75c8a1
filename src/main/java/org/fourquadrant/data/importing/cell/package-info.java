/**
 * What a single cell of an own table holds: a number with its flag, sign and unit, nothing, or a year; and whether its
 * column writes decimals with a point or a comma.
 *
 * <p>Knows {@code importing.word} for the words of units. Every function takes time in proportion to the cell's length.
 * Start reading at {@link org.fourquadrant.data.importing.cell.CellNumber}.
 */
package org.fourquadrant.data.importing.cell;
