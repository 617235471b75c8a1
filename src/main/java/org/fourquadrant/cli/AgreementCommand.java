package org.fourquadrant.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.export.idea.AgreementSheet;
import org.fourquadrant.export.idea.AgreementText;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.facts.agreement.CashFlow;
import org.fourquadrant.model.country.Country;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was agreed with a country on tariffs. */
@Command(name = "agreement")
final class AgreementCommand implements Callable<Integer> {

    private static final int YEARS = 30;

    private final CommandContext context;

    @Parameters(paramLabel = "ISO3", descriptionKey = "iso3")
    private String country;

    @Option(names = "--earnings", paramLabel = "PCT", converter = AboveZero.Reader.class)
    private AboveZero earnings;

    @Option(names = "--interest", paramLabel = "PCT", converter = AboveZero.Reader.class)
    private AboveZero interest;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    AgreementCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = options.asked(context);
        Country found = CountryLookup.find(asked.workspace().countries(), country);
        AgreementCard card = asked.ideas().agreement(found);
        Optional<CashFlow> cash = cash(asked, card);
        IdeaWords words = IdeaWords.in(context.language());
        Sheet<AgreementSheet.Row> sheet = AgreementSheet.of(card, cash, words);
        AgreementText text = new AgreementText(words, asked);
        new SheetPrinter(context.console()).print(sheet, format, () -> text.lines(card, cash));
        return ExitCode.DONE;
    }

    private Optional<CashFlow> cash(Facts asked, AgreementCard card) {
        if (earnings == null && interest == null) {
            return Optional.empty();
        }
        if (earnings == null || interest == null) {
            throw new WrongUsage("cash.both");
        }
        CashFlow.Assumptions assumed = new CashFlow.Assumptions(earnings.value(), interest.value(), YEARS);
        Optional<CashFlow> split = asked.ideas().cashFlow(card, assumed);
        if (split.isEmpty()) {
            throw new WrongUsage("cash.none", card.country().name().in(context.language()));
        }
        return split;
    }
}
