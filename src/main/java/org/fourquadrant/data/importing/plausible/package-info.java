/**
 * Figures of a table brought to the chart's units, and held against those that the program knows: size, sign, share.
 *
 * <p>In come figures as the table writes them, out go figures in million US dollars and per cent, or the question that has
 * to be answered first, always with both figures. Start reading at {@link
 * org.fourquadrant.data.importing.plausible.Settlement}.
 */
package org.fourquadrant.data.importing.plausible;
