/**
 * The papers, what each contributes, and the way from a paper or a topic to the countries concerned.
 *
 * <p>Start reading at {@link org.fourquadrant.ui.documents.DocumentsPane}.
 */
package org.fourquadrant.ui.documents;
