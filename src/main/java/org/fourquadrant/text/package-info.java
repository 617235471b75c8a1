/**
 * Words, numbers and dates as a person reads them, in the language of the view. Every room that shows text keeps its
 * own bundle ({@code <room>_en.properties}, {@code <room>_ja.properties}) and reads it through
 * {@link org.fourquadrant.text.Texts}; figures look the same everywhere because {@link org.fourquadrant.text.Figures}
 * alone writes them.
 *
 * <p>Knows {@code model} and the JDK.
 */
package org.fourquadrant.text;
