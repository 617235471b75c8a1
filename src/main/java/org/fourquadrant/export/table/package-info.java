/**
 * Tables of facts: rows come in, columns with plain values for programs and words for people go out. Window, clipboard and
 * command line write the same columns, each in its own way.
 *
 * <p>Knows {@code facts} and {@code text}. Start reading at {@link org.fourquadrant.export.table.CountryColumn}, the one
 * list of what a table says of a country, and at {@link org.fourquadrant.export.table.Sheet}.
 */
package org.fourquadrant.export.table;
