/**
 * A Data Package or a plain CSV file that a person opens to a dataset, with whatever it does not say found out.
 *
 * <p>Start at {@link org.fourquadrant.data.dataset.DatasetReader}. {@code PackageReader} goes by the descriptor, {@code
 * CsvFileReader} without one: it asks {@code DelimiterGuess}, {@code DecimalGuess}, {@code RoleFinder} and {@code
 * MoneyUnit}. Both end in {@code DatasetBuilder}.
 *
 * <p>Knows {@code descriptor}, {@code table} and what these know.
 */
package org.fourquadrant.data.dataset;
