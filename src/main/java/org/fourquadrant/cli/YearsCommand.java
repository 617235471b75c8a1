package org.fourquadrant.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.content.YearSheet;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.export.table.YearTable;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.years.Gap;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.facts.years.Years;
import org.fourquadrant.model.country.Country;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where one country stood year by year. */
@Command(name = "years")
final class YearsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "ISO3", descriptionKey = "iso3")
    private String country;

    @Option(names = "--from", paramLabel = "YEAR")
    private Integer from;

    @Option(names = "--to", paramLabel = "YEAR")
    private Integer to;

    @Mixin
    private YearsOptions options = new YearsOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    YearsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = options.asked(context);
        Years years = options.years(asked);
        int first = from == null ? years.all().first() : from;
        int last = to == null ? years.all().last() : to;
        YearsOptions.check(first, last, years.all(), asked);
        Country found = CountryLookup.find(asked.workspace().countries(), country);
        List<YearPlace> places = years.places(found.code(), first, last);
        List<Gap> gaps = years.gaps(found.code(), first, last);
        TerminalWords words = TerminalWords.in(context.language());
        Sheet<YearPlace> sheet = YearTable.of(places, TableWords.in(words.language()));
        YearSheet text =
                new YearSheet(words, asked.view(), found, asked.workspace().countries());
        new SheetPrinter(context.console()).print(sheet, format, () -> text.lines(sheet, gaps, first, last));
        return ExitCode.DONE;
    }
}
