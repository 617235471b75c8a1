/**
 * Words, numbers and dates as a person reads them, in the language of the view. In come values of {@code model}, out go
 * texts in English or Japanese.
 *
 * <p>A room that shows text keeps a bundle of its own for its own sentences ({@code <room>_en.properties},
 * {@code <room>_ja.properties}) and reads it through {@link org.fourquadrant.text.Texts}. Behind each of them stands one
 * {@code vocabulary} for all rooms: topics, stages, quadrants, reasons, groups, units, what figures and buttons are called.
 * No text stands in two bundles. Figures look the same everywhere because {@link org.fourquadrant.text.Figures} alone
 * writes them, and whoever is looked for by name is found by {@link org.fourquadrant.text.CountryNames}.
 *
 * <p>What goes wrong in machine or library is put into a sentence by {@link org.fourquadrant.text.FaultText} alone.
 *
 * <p>Beside the words stands what {@code data} and {@code export} do alike with files, since neither knows the other: {@code
 * XmlInput} opens XML, {@code FirstBytes} tells kinds of files, {@code Unfinished} names and sweeps what is being written.
 *
 * <p>Knows {@code model} and the JDK. Start reading at {@link org.fourquadrant.text.Texts}.
 */
package org.fourquadrant.text;
