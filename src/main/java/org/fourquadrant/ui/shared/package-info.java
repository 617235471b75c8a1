/**
 * What several panes share: the words of the domain in a language, the chip and the card of a source, the colours of a
 * theme, dialogs and notices.
 *
 * <p>Knows the rooms below {@code ui} and {@code ui.state}; no pane.
 *
 * <p>In come words, sources and settings, out go the small parts that panes are put together from. Start reading at {@link
 * org.fourquadrant.ui.shared.SourceChip} for what is cited and {@link org.fourquadrant.ui.shared.PaneStyle} for how a pane looks.
 */
package org.fourquadrant.ui.shared;
