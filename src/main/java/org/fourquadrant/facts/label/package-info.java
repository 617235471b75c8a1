/**
 * Where the labels of the marks stand: the same picture gives the same places, nothing is random, and a label without
 * room is named, never dropped in silence.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.label.LabelPlacer}.
 */
package org.fourquadrant.facts.label;
