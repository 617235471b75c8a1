/**
 * Every answer that the product gives. In comes a view of a workspace, out go its facts.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.Facts}, which holds the answers for one view, and at {@link
 * org.fourquadrant.facts.Knowledge}, which holds what the documents say on any day. Both only keep; what they keep is
 * worked out by the rooms below, each on its own matter, and nobody outside asks those. Knows {@code model} and the
 * JDK, without AWT, JavaFX or files.
 */
package org.fourquadrant.facts;
