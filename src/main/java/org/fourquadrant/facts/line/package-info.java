/**
 * What a threshold decides and how firmly: who meets it, who crosses when it moves, between which values the picture
 * stays the same. Knows {@code model} and the classification.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.line.SharesAlongLine}.
 */
package org.fourquadrant.facts.line;
