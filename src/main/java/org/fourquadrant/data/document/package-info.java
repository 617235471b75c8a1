/**
 * A package of documents to the library: bibliography and statements; and the package of cited figures to the shares that
 * are offered for the line and the constants of the formula.
 *
 * <p>Start at {@link org.fourquadrant.data.document.LibraryReader}; {@code DocumentReader} and {@code
 * StatementReader} read a row each, {@code SubjectReader} whom a statement speaks of. {@code
 * CitedFiguresReader} reads the figures.
 *
 * <p>Knows {@code dataset}, {@code table} and what these know.
 */
package org.fourquadrant.data.document;
