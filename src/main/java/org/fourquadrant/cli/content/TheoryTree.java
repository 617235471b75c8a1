package org.fourquadrant.cli.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.export.idea.TheorySheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.facts.theory.QuadrantRecord;
import org.fourquadrant.facts.theory.TheoryCase;
import org.fourquadrant.facts.theory.TheoryCheck;
import org.fourquadrant.model.language.Tokens;

/** The check of the theory as an object of JSON. */
public final class TheoryTree {

    private final TerminalWords words;

    public TheoryTree(TerminalWords words) {
        this.words = words;
    }

    /** A check, and the view that it is of. */
    public Map<String, Object> of(TheoryCheck check, Facts asked) {
        return new Tree()
                .put("as_of", Optional.of(asked.view().data().asOf()))
                .put("threshold", asked.view().thresholds().main())
                .put("dataset", asked.view().data().dataset())
                .put("year", asked.view().data().year())
                .put(
                        "trade_dataset",
                        asked.ideas()
                                .tradeOfTheory()
                                .map(dataset -> dataset.info().name()))
                .put("quadrants", check.quadrants().stream().map(this::quadrant).toList())
                .put(
                        "correlations",
                        TheorySheet.pairs(check).stream()
                                .map(TheoryTree::correlation)
                                .toList())
                .map();
    }

    private Map<String, Object> quadrant(QuadrantRecord record) {
        Tree counts = new Tree();
        for (TheoryCase.Mark mark : TheoryCase.Mark.values()) {
            counts.put(Tokens.of(mark), record.counts().get(mark));
        }
        return new Tree()
                .put("quadrant", record.quadrant().name())
                .put("expected", record.expected().stream().map(this::expected).toList())
                .putTexts("countries", codes(record))
                .put("law_pct", record.law().map(TheoryTree::spread))
                .put("formula_pct", record.formula().map(TheoryTree::spread))
                .put("counts", counts.map())
                .map();
    }

    private static List<String> codes(QuadrantRecord record) {
        return record.cases().stream()
                .map(one -> one.place().country().code().value())
                .toList();
    }

    private Map<String, Object> expected(Cited cited) {
        return new Tree()
                .put("summary", cited.statement().summary().in(words.language()))
                .putSource(Optional.of(cited))
                .map();
    }

    private static Map<String, Object> spread(QuadrantRecord.Spread spread) {
        return new Tree()
                .put("n", spread.n())
                .put("least", spread.least())
                .put("median", spread.median())
                .put("most", spread.most())
                .map();
    }

    private static Map<String, Object> correlation(TheorySheet.Row.OfPair pair) {
        return new Tree()
                .put("id", pair.id())
                .put("n", pair.correlation().n())
                .put("rho", TheorySheet.four(pair.correlation().rho()))
                .put("p", TheorySheet.four(pair.correlation().p()))
                .map();
    }
}
