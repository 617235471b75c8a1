/**
 * The JavaFX window: panes, view models, gestures, background work.
 *
 * <p>In come gestures, out goes a new view, which {@code state.Session} turns into facts; each pane has a room, listens
 * to the session and shows what the facts say. {@code task} alone starts threads.
 *
 * <p>Knows the rooms below it; JFreeChart and AWT stay behind {@code chart} and {@code export}.
 *
 * <p>Start reading at {@link org.fourquadrant.ui.state.Session}, where everything that is shown changes, then at {@code
 * window.MainWindow}.
 */
package org.fourquadrant.ui;
