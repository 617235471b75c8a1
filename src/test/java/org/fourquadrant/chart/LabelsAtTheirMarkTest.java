package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.chart.lettering.ChartFonts;
import org.fourquadrant.chart.lettering.TextMeasurer;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.label.Attribution;
import org.fourquadrant.facts.label.Spacing;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No label of the bundled datasets is read as another mark's, or stands on a line or a caption. */
class LabelsAtTheirMarkTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View JRI = LabelRange.view("jri-2024", 2024);
    private static final View FACTBOOK = LabelRange.view("factbook-census", 2024);

    @Test
    void everyLabelOfTheBaseDataIsAtItsMark() {
        LabelRange.QUICK.each(WORKSPACE, JRI, LabelsAtTheirMarkTest::check);
    }

    @Test
    void everyLabelOfTheFactbookIsAtItsMark() {
        LabelRange.QUICK.each(WORKSPACE, FACTBOOK, LabelsAtTheirMarkTest::check);
        LabelRange.QUICK.each(WORKSPACE, LabelRange.view("factbook-census", 2025), LabelsAtTheirMarkTest::check);
    }

    @Test
    void everyLabelIsAtItsMarkWithFurtherLinesAndAComparison() {
        View lines = JRI.withThresholds(new Thresholds(2, List.of(3.5, 5.0)));
        LabelRange.QUICK.each(WORKSPACE, lines, LabelsAtTheirMarkTest::check);
        View compared = FACTBOOK.withData(FACTBOOK.data().withCompareWith(Optional.of("jri-2024")));
        LabelRange.QUICK.from(1280).each(WORKSPACE, compared, LabelsAtTheirMarkTest::check);
    }

    /** Where every second label is left out for want of room, too: in a low window Japan was selected and had no name. */
    @Test
    void aSelectedCountryAlwaysHasItsLabel() {
        Chart chart = new Chart();
        for (ChartSize size : List.of(new ChartSize(590, 348), new ChartSize(830, 560))) {
            for (Language language : Language.values()) {
                View view = JRI.withLanguage(language);
                for (String code : List.of("JPN", "DEU", "NLD", "AUS", "NGA", "LKA", "MOZ", "CMR", "VNM", "MEX")) {
                    CountryCode country = new CountryCode(code);
                    LaidOutChart scene = Layouts.of(chart, WORKSPACE, view.withSelection(Set.of(country)), size);
                    check(scene);
                    assertFalse(scene.unlabelled().contains(country), () -> size + ", " + language + ": " + code);
                }
            }
        }
    }

    @Test
    void betweenLabelsOfARowThereIsRoomForASpaceOfTheirFont() {
        ChartFonts fonts = new ChartFonts();
        TextMeasurer measurer = new TextMeasurer();
        for (Font font : List.of(fonts.regular(TypeScale.LABEL), fonts.bold(TypeScale.LABEL))) {
            double space = measurer.width(font, "a b") - measurer.width(font, "ab");
            assertEquals(space, Spacing.WORDS, 0.2);
            assertTrue(space <= Spacing.WORDS, "a space is " + space);
        }
    }

    @Test
    void atLeast60Of63LabelsOfTheBaseDataStandFrom1280By800Up() {
        LabelRange.QUICK.from(1280).each(WORKSPACE, JRI, scene -> {
            check(scene);
            assertTrue(scene.labels().size() >= 60, () -> scene.size() + ": " + scene.unlabelled());
        });
    }

    /** Every size, line and language; the benchmark prints what it counts. */
    @Test
    @Tag("long")
    void everyLabelOfTheWholeRangeIsAtItsMark() {
        LabelRange.WHOLE.each(WORKSPACE, JRI, LabelsAtTheirMarkTest::check);
        LabelRange.WHOLE.each(WORKSPACE, FACTBOOK, LabelsAtTheirMarkTest::check);
        LabelRange.WHOLE.each(WORKSPACE, LabelRange.view("factbook-census", 2025), LabelsAtTheirMarkTest::check);
    }

    private static void check(LaidOutChart scene) {
        Attribution read = scene.labelPlan().attribution();
        assertEquals(scene.labels().size(), read.placed());
        assertEquals(0, read.misread(), () -> scene.size() + ", " + scene.view().thresholds() + ": " + read);
        PlotGeometry plot = scene.plot();
        Box zero = new Box(plot.x(), plot.yOfBalance(0) - 0.5, plot.width(), 1);
        Box within = new Box(plot.x(), plot.y(), plot.width(), plot.height()).grown(-1);
        for (MarkLabel label : scene.labels()) {
            assertTrue(!label.box().overlaps(zero), () -> label.text() + " on the line of zero");
            assertTrue(within.contains(label.box()), () -> label.text() + " on an axis");
            for (CornerTitle corner : scene.corners()) {
                for (Rectangle2D row : corner.rows()) {
                    Box box = new Box(row.getX(), row.getY(), row.getWidth(), row.getHeight());
                    assertTrue(!label.box().overlaps(box), () -> label.text() + " on " + corner.quadrant());
                }
            }
        }
    }
}
