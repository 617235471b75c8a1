/**
 * The two languages of the program, and a text that stands in both.
 *
 * <p>Knows the JDK only. Start reading at {@link org.fourquadrant.model.language.LocalizedText}.
 */
package org.fourquadrant.model.language;
