/**
 * What is written on a chart, in the language of its view, and which of it a person has put in own words.
 *
 * <p>Knows no other room of the chart. Start reading at {@link org.fourquadrant.chart.words.ChartTexts}; {@link
 * org.fourquadrant.chart.words.Captions} is what is chosen.
 */
package org.fourquadrant.chart.words;
