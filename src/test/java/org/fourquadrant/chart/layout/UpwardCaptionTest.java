package org.fourquadrant.chart.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fourquadrant.chart.lettering.ChartFonts;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextMeasurer;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class UpwardCaptionTest {

    private static final Fonts TOOLS = new Fonts(new ChartFonts(), new TextMeasurer());
    private static final View VIEW = FirstView.of(new WorkspaceLoader().load(), Language.ENGLISH);

    @Test
    void aLowChartStillSaysWhereItsScaleIsNearLinear() {
        assertEquals(List.of("US goods-trade balance · signed log, near-linear within ±$1bn"), caption(VIEW, 400));
        assertEquals(List.of("US goods-trade balance", "signed log, near-linear within ±$1bn"), caption(VIEW, 200));
        assertEquals(List.of("US goods-trade balance", "near-linear within ±$1bn"), caption(VIEW, 130));
        assertEquals(List.of("US goods-trade balance"), caption(VIEW, 90));
        assertEquals(List.of(), caption(VIEW, 20), "it would run far beyond the data area");
    }

    @Test
    void inJapaneseToo() {
        View japanese = VIEW.withLanguage(Language.JAPANESE);
        assertEquals(List.of("米国の財貿易収支", "対数目盛、±10億ドル以内は等間隔"), caption(japanese, 230));
        assertEquals(List.of("米国の財貿易収支", "±10億ドル以内は等間隔"), caption(japanese, 130));
    }

    @Test
    void aRankIsNamedAsLongAsItHasRoom() {
        View ranked = VIEW.withAxes(VIEW.axes().withBalance(new AxisScale.Rank()));
        assertEquals(List.of("US goods-trade balance · by rank"), caption(ranked, 300));
        assertEquals(List.of("US goods-trade balance", "by rank"), caption(ranked, 140));
    }

    @Test
    void theScaleIsTheSmallerLine() {
        assertTrue(UpwardCaption.size(1) < UpwardCaption.size(0));
    }

    private static List<String> caption(View view, double height) {
        return UpwardCaption.fitting(
                TOOLS, ChartTexts.of(view, Captions.STANDARD).axes().balance(), height);
    }
}
