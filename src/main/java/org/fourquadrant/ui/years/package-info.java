/**
 * The drawer of years: the range with its two ends, play by year, and the ribbon of where each country stood.
 *
 * <p>Comes in: the session. Goes out: changes of the view's range and of how years are read. Start reading at {@link
 * org.fourquadrant.ui.years.YearsPane}.
 */
package org.fourquadrant.ui.years;
