/**
 * Two to five selected countries side by side: places, tariffs, their histories in one chart, negotiations, and what the
 * documents say.
 *
 * <p>Comes in: the facts of the session's view. Goes out: which of the selected has the dossier. Knows {@code facts}, {@code
 * chart.words}, {@code text} and {@code ui.shared}. Start reading at {@link org.fourquadrant.ui.compare.ComparePane}.
 */
package org.fourquadrant.ui.compare;
