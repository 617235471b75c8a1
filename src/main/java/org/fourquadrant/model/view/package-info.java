/**
 * What is shown of the data: one immutable record and its parts. A gesture makes a new one, undo is a list of them, a
 * slide is one of them drawn at a size.
 *
 * <p>Knows {@code country} and {@code language}. Start reading at {@link org.fourquadrant.model.view.View}.
 */
package org.fourquadrant.model.view;
