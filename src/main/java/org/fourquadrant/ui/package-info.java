/**
 * The JavaFX window: panes, view models, gestures, background work.
 *
 * <p>Knows the rooms below it; JFreeChart and AWT stay behind {@code chart} and {@code export}.
 */
package org.fourquadrant.ui;
