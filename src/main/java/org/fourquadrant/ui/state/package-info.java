/**
 * What the window shows, as properties that any pane may watch: the {@link org.fourquadrant.ui.state.Session} with its
 * history, what the pointer is on, and the words of the chosen language.
 *
 * <p>Knows the rooms below {@code ui}; never {@code javafx.scene}, so that it is tested without a window.
 */
package org.fourquadrant.ui.state;
