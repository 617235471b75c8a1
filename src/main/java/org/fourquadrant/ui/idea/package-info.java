/**
 * The drawer of the papers' ideas: the formula of the reciprocal tariff, the illustration of distance, the check of the
 * theory, agreements; and the page of one of them in the place of the chart. In comes the session, out go choices of a country and
 * what is assumed; everything is worked out in the background.
 *
 * <p>Knows {@code facts}, {@code export}, {@code export.idea}, {@code ui.state}, {@code ui.shared} and {@code ui.task}. Start reading at
 * {@link org.fourquadrant.ui.idea.IdeasPane}.
 */
package org.fourquadrant.ui.idea;
