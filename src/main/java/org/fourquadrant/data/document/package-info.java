/**
 * A package of documents to the library: bibliography and statements.
 *
 * <p>Start at {@link org.fourquadrant.data.document.LibraryReader}; {@code DocumentReader} and {@code
 * StatementReader} read a row each, {@code SubjectReader} whom a statement speaks of.
 *
 * <p>Knows {@code descriptor}, {@code table} and what these know.
 */
package org.fourquadrant.data.document;
