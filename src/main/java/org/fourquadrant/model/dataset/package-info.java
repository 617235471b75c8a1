/**
 * What was measured: a dataset's rows, and each observation with its year, its unit and its citation. A dataset has one
 * {@code DatasetFingerprint}; what a saved file or a slide remembers of it is a {@code DatasetSnapshot}, and {@code
 * DatasetChange} lists the figures that differ from it.
 *
 * <p>Knows {@code country}, {@code language} and, for the citation, {@code document}. Start reading at {@link
 * org.fourquadrant.model.dataset.Dataset}.
 */
package org.fourquadrant.model.dataset;
