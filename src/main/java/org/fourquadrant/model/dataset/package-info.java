/**
 * What was measured: a dataset's rows, and each observation with its year, its unit and its citation.
 *
 * <p>Knows {@code country}, {@code language} and, for the citation, {@code document}. Start reading at {@link
 * org.fourquadrant.model.dataset.Dataset}.
 */
package org.fourquadrant.model.dataset;
