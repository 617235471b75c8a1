package org.fourquadrant.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.export.idea.FormulaSheet;
import org.fourquadrant.export.idea.FormulaText;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.formula.ReciprocalRow;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.view.Assumption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The formula of the reciprocal tariff, economy by economy. */
@Command(name = "tariff")
final class TariffCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--elasticity", paramLabel = "E", converter = AboveZero.Reader.class)
    private AboveZero elasticity;

    @Option(names = "--pass-through", paramLabel = "P", converter = AboveZero.Reader.class)
    private AboveZero passThrough;

    @Mixin
    private SavedViewOption saved = new SavedViewOption();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    TariffCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = assuming(saved.read(context, data.answers())
                .map(read -> data.askedFor(Indicator.IMPORTS, data.asked(read.view(), read.context())))
                .orElseGet(() -> data.askedFor(Indicator.IMPORTS, data.asked(context))));
        FormulaOnTrade found = asked.ideas().formula().orElseThrow();
        IdeaWords words = IdeaWords.in(context.language());
        Sheet<ReciprocalRow> sheet = FormulaSheet.of(found, words);
        FormulaText text = new FormulaText(asked.workspace(), words);
        new SheetPrinter(context.console()).print(sheet, format, () -> {
            Sheet<ReciprocalRow> shown = text.shown(sheet);
            return TextTable.lines(shown, words.headers("tariff", shown.keys()), text.notes(found));
        });
        return ExitCode.DONE;
    }

    /** The formula as announced, where no other parameters are given. */
    private Facts assuming(Facts asked) {
        Facts elastic = IdeaOptions.assuming(
                asked, Assumption.ELASTICITY, Optional.ofNullable(elasticity).map(AboveZero::value));
        return IdeaOptions.assuming(
                elastic,
                Assumption.PASS_THROUGH,
                Optional.ofNullable(passThrough).map(AboveZero::value));
    }
}
