/**
 * A Data Package or a plain CSV file that a person opens to a dataset, with whatever it does not say found out.
 *
 * <p>In comes a place, out goes a {@link org.fourquadrant.data.problem.Loaded} dataset. What {@code datapackage.json} says (its
 * tables, their schemas, which field is what to the chart) is read by {@link
 * org.fourquadrant.data.dataset.DescriptorReader}; without one {@code CsvFileReader} finds out delimiter, decimal sign, roles
 * of columns and the unit of money. Both end in {@code DatasetBuilder}.
 *
 * <p>Knows {@code json}, {@code table} and what these know. Start reading at {@link
 * org.fourquadrant.data.dataset.DatasetReader}.
 */
package org.fourquadrant.data.dataset;
