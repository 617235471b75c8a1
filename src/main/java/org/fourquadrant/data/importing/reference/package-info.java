/**
 * The figures that the program brings, to compare own ones with: what a country's figure of a year is, or of the nearest
 * one. Start reading at {@link org.fourquadrant.data.importing.reference.KnownFigures}. Knows {@code model}.
 */
package org.fourquadrant.data.importing.reference;
