/**
 * The two languages of the program, a text that stands in both, and the tokens that files use instead of words.
 *
 * <p>Knows the JDK only. Start reading at {@link org.fourquadrant.model.language.LocalizedText}.
 */
package org.fourquadrant.model.language;
