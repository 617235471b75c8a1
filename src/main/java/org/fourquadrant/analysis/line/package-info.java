/**
 * What a threshold decides and how firmly: who meets it, who crosses when it moves, between which values the picture
 * stays the same. Knows {@code model} and the classification.
 *
 * <p>Start reading at {@link org.fourquadrant.analysis.line.SharesAlongLine}.
 */
package org.fourquadrant.analysis.line;
