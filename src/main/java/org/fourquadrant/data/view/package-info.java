/**
 * A view as a file and back.
 *
 * <p>Start at {@link org.fourquadrant.data.view.ViewJson}; {@code ViewTree} writes and {@code ViewReader} reads the form
 * that files of scenes and claims hold too.
 *
 * <p>Knows {@code json}.
 */
package org.fourquadrant.data.view;
