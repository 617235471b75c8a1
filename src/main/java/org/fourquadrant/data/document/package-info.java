/**
 * A package of documents to the library: bibliography and statements.
 *
 * <p>Start at {@link org.fourquadrant.data.document.LibraryReader}; {@code StatementReader} reads a row, {@code
 * SubjectReader} whom it speaks of.
 *
 * <p>Knows {@code descriptor}, {@code table} and what these know.
 */
package org.fourquadrant.data.document;
