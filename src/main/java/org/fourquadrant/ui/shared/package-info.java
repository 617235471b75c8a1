/**
 * What several panes share: the words of the domain in a language, the chip and the card of a source, the colours of a
 * theme, dialogs and notices.
 *
 * <p>Knows the rooms below {@code ui} and {@code ui.state}; no pane.
 */
package org.fourquadrant.ui.shared;
