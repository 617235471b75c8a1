package org.fourquadrant.ui.dossier;

import javafx.scene.Node;
import org.fourquadrant.chart.raster.TariffStepsRaster;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Terms;

/** Draws blocks. */
final class BlockViews {

    private final TopViews top;
    private final TariffViews tariff;
    private final StatementViews statements;

    BlockViews(Texts texts, Terms terms, Unfolded unfolded, TariffStepsRaster raster) {
        LineViews lines = new LineViews(terms);
        this.top = new TopViews(terms, lines, unfolded);
        this.tariff = new TariffViews(terms, lines, unfolded, raster);
        this.statements = new StatementViews(texts, terms, lines, unfolded);
    }

    Node of(Block block) {
        if (block instanceof Block.Heading heading) {
            return top.heading(heading);
        }
        if (block instanceof Block.Values values) {
            return top.values(values);
        }
        if (block instanceof Block.Cost cost) {
            return top.cost(cost);
        }
        if (block instanceof Block.Hint hint) {
            return top.hint(hint);
        }
        if (block instanceof Block.Tariff onDate) {
            return tariff.onDate(onDate);
        }
        if (block instanceof Block.Steps steps) {
            return tariff.steps(steps);
        }
        return statements.of((Block.Statements) block);
    }
}
