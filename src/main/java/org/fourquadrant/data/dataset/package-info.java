/**
 * A Data Package or a plain CSV file that a person opens to a dataset, with whatever it does not say found out.
 *
 * <p>In comes a place, out goes a {@link org.fourquadrant.data.problem.Loaded} dataset. What {@code datapackage.json} says (its
 * tables, their schemas, which field is what to the chart) is read by {@link
 * org.fourquadrant.data.dataset.DescriptorReader}; a table alone is
 * read by {@link org.fourquadrant.data.importing.TableImport}.
 *
 * <p>Knows {@code json}, {@code table}, {@code importing} and what these know. Start reading at {@link
 * org.fourquadrant.data.dataset.DatasetReader}.
 */
package org.fourquadrant.data.dataset;
