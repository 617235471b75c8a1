/**
 * What the window shows, as properties that any pane may watch: the {@link org.fourquadrant.ui.state.Session} with its
 * history, what the pointer is on, and the words of the chosen language.
 *
 * <p>Knows the rooms below {@code ui}; never {@code javafx.scene}, so that it is tested without a window.
 *
 * <p>In come gestures, out go views and their {@link org.fourquadrant.facts.Facts}. Start reading at {@link
 * org.fourquadrant.ui.state.Session}.
 */
package org.fourquadrant.ui.state;
