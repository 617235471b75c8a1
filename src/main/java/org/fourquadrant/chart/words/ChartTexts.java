package org.fourquadrant.chart.words;

import org.fourquadrant.model.view.View;

/**
 * Every word written on a chart, in the language of its view, by the part of the chart that it is written on.
 *
 * @param margins around the chart
 * @param axes at the axes
 * @param corners in the quadrants' corners
 * @param line at the threshold line and its likes
 * @param labels at the marks
 * @param legend what the colours mean
 * @param sizes what the areas of the marks mean
 */
public record ChartTexts(
        MarginTexts margins,
        AxisTexts axes,
        CornerTexts corners,
        LineTexts line,
        LabelTexts labels,
        LegendTexts legend,
        SizeTexts sizes) {

    /** The texts of a view. */
    public static ChartTexts of(View view, Captions captions) {
        ViewWords wording = ViewWords.of(view, captions);
        return new ChartTexts(
                new MarginTexts(wording),
                new AxisTexts(wording),
                new CornerTexts(wording),
                new LineTexts(wording),
                new LabelTexts(wording),
                new LegendTexts(wording),
                new SizeTexts(wording));
    }
}
