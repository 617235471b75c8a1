/**
 * What a slide carries along so that it can be opened again: the view, which data it was drawn from, and the figures of that
 * data, so that a later change of them is found.
 *
 * <p>Knows {@code model}; how a view is written is given from outside.
 *
 * <p>Start reading at {@link org.fourquadrant.export.provenance.Provenance}.
 */
package org.fourquadrant.export.provenance;
