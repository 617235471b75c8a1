/**
 * Where the table of a grid is and what each of its columns is; then row by row the figures, or why a row is left out.
 *
 * <p>In come a {@code Grid}, the choices of a person and the countries; out go {@link
 * org.fourquadrant.data.importing.table.TableFigure}s and {@link org.fourquadrant.data.importing.table.Findings}. Start reading
 * at {@link org.fourquadrant.data.importing.table.TableForm}, which {@code FormFinder} finds out and {@code RowReader}
 * follows. Knows {@code importing.word}, {@code .cell}, {@code .country}, {@code .grid}, {@code .choice} and {@code problem}.
 */
package org.fourquadrant.data.importing.table;
