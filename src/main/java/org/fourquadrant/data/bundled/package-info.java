/**
 * What travels in the program: countries, datasets, documents, acts, weighted tariffs and lessons; and the check of any
 * package that a person points to.
 *
 * <p>Start at {@link org.fourquadrant.data.bundled.WorkspaceLoader}. A fault in a bundled file is one of the program, so
 * it is an exception and not a problem to show; {@link org.fourquadrant.data.bundled.DataCheck} lists the problems of others'.
 *
 * <p>Knows all other rooms of {@code data}; none of them knows this one.
 */
package org.fourquadrant.data.bundled;
