/**
 * What the name of a column says: which quantity, in which unit of which currency, seen from whose side, of which year;
 * and what of it is not understood.
 *
 * <p>In comes a text, out goes a {@link org.fourquadrant.data.importing.word.ColumnWords}. The words themselves stand in
 * {@code words.txt}, in four languages. Knows nothing but the JDK. Start reading at {@code ColumnWords}.
 */
package org.fourquadrant.data.importing.word;
