/**
 * What is written on a chart, in the language of its view, and which of it a person has put in own words.
 *
 * <p>Knows no other room of the chart. Start reading at {@link org.fourquadrant.chart.words.ChartTexts}, which
 * has a class for each part of the chart, so that a part knows its own words only; {@link
 * org.fourquadrant.chart.words.Captions} is what is chosen.
 */
package org.fourquadrant.chart.words;
