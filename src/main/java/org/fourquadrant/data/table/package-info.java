/**
 * Rows of cells to rows of values by a Table Schema: numbers, dates and texts that keep their constraints.
 *
 * <p>Start at {@link org.fourquadrant.data.table.TableLoader}, which reads the files of a {@code Resource} into {@code
 * DataRow}s; {@code TableReader} reads one table, {@code CellReader} one column.
 *
 * <p>Knows {@code csv}, {@code file} and {@code problem}.
 */
package org.fourquadrant.data.table;
