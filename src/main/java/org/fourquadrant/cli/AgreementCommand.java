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
import org.fourquadrant.model.view.Assumption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was agreed with a country on tariffs. */
@Command(name = "agreement")
final class AgreementCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "ISO3", descriptionKey = "iso3")
    private String country;

    @Option(names = "--earnings", paramLabel = "PCT", converter = AboveZero.Reader.class)
    private AboveZero earnings;

    @Option(names = "--interest", paramLabel = "PCT", converter = AboveZero.Reader.class)
    private AboveZero interest;

    @Mixin
    private IdeaOptions options = new IdeaOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    AgreementCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = assuming(options.asked(context));
        Country found = CountryLookup.find(asked.workspace().countries(), country);
        AgreementCard card = asked.ideas().agreement(found);
        Optional<CashFlow> cash = cash(asked, card);
        IdeaWords words = IdeaWords.in(context.language());
        Sheet<AgreementSheet.Row> sheet = AgreementSheet.of(card, cash, words);
        AgreementText text = new AgreementText(words, asked);
        new SheetPrinter(context.console()).print(sheet, format, () -> text.lines(card, cash));
        return ExitCode.DONE;
    }

    private Facts assuming(Facts asked) {
        Facts earning = IdeaOptions.assuming(
                asked, Assumption.EARNINGS, Optional.ofNullable(earnings).map(AboveZero::value));
        return IdeaOptions.assuming(
                earning, Assumption.INTEREST, Optional.ofNullable(interest).map(AboveZero::value));
    }

    /** Whoever assumes something is answered; whoever does not is told nothing that nobody forecasts. */
    private Optional<CashFlow> cash(Facts asked, AgreementCard card) {
        if (asked.view().ideas().assumed(Assumption.EARNINGS).isEmpty()
                && asked.view().ideas().assumed(Assumption.INTEREST).isEmpty()) {
            return Optional.empty();
        }
        Optional<CashFlow> split = asked.ideas().cashFlow(card);
        if (split.isEmpty() && (earnings != null || interest != null)) {
            throw new WrongUsage("cash.none", card.country().name().in(context.language()));
        }
        return split;
    }
}
