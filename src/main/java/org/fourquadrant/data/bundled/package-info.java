/**
 * What travels in the program: countries, datasets, documents, acts, weighted tariffs and lessons.
 *
 * <p>Start at {@link org.fourquadrant.data.bundled.WorkspaceLoader}. A fault in a bundled file is one of the program, so
 * here it is an exception and not a problem to show.
 *
 * <p>Knows all other rooms of {@code data}; none of them knows this one.
 */
package org.fourquadrant.data.bundled;
