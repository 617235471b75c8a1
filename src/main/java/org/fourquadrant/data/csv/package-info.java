/**
 * A CSV text to rows of cells with their lines, and rows of texts to CSV. What the cells mean is {@code table}'s.
 *
 * <p>Start at {@link org.fourquadrant.data.csv.CsvRows} (reading) or {@link org.fourquadrant.data.csv.CsvText}
 * (writing).
 *
 * <p>Knows {@code problem}; the only home of OpenCSV.
 */
package org.fourquadrant.data.csv;
