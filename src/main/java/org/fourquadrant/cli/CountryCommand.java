package org.fourquadrant.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.DossierText;
import org.fourquadrant.cli.content.DossierTree;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.Country;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The dossier of one country. */
@Command(name = "country")
final class CountryCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "ISO3", descriptionKey = "iso3")
    private String country;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private PageFormat format;

    CountryCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = options.asked(context);
        Country found = CountryLookup.find(asked.workspace().countries(), country);
        TerminalWords words = TerminalWords.in(context.language());
        switch (format) {
            case TEXT ->
                context.console().lines(new DossierText(words, asked.workspace().library()).lines(asked, found));
            case JSON -> context.console().text(JsonText.of(new DossierTree(words).of(asked, found)));
        }
        return ExitCode.DONE;
    }

    /** How a command writes what is no table. */
    private enum PageFormat {
        TEXT,
        JSON
    }
}
