package org.fourquadrant.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.export.idea.DistanceSheet;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.distance.Distances;
import org.fourquadrant.model.view.Assumption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far each country stands from Washington, by an illustration of ours. */
@Command(name = "distance")
final class DistanceCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--share-weight", paramLabel = "W", converter = Weight.Reader.class)
    private Weight share;

    @Option(names = "--deficit-weight", paramLabel = "W", converter = Weight.Reader.class)
    private Weight deficit;

    @Mixin
    private IdeaOptions options = new IdeaOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    DistanceCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = weighted(options.asked(context));
        Distances distances = asked.ideas().distances();
        IdeaWords words = IdeaWords.in(context.language());
        Sheet<Distances.Row> sheet = DistanceSheet.of(distances, words);
        List<String> notes = new ArrayList<>(DistanceSheet.notes(distances, words));
        String source = asked.dataset().orElseThrow().info().sourceLine().in(words.language());
        notes.add(TerminalWords.in(context.language()).texts().format("table.source", source));
        new SheetPrinter(context.console())
                .print(sheet, format, () -> TextTable.lines(sheet, words.headers("distance", sheet.keys()), notes));
        return ExitCode.DONE;
    }

    private Facts weighted(Facts asked) {
        Facts first = IdeaOptions.assuming(
                asked, Assumption.SHARE_WEIGHT, Optional.ofNullable(share).map(Weight::value));
        Facts both = IdeaOptions.assuming(
                first, Assumption.DEFICIT_WEIGHT, Optional.ofNullable(deficit).map(Weight::value));
        if (both.ideas().assumed(Assumption.SHARE_WEIGHT) + both.ideas().assumed(Assumption.DEFICIT_WEIGHT) == 0) {
            throw new WrongUsage("weights.zero");
        }
        return both;
    }

    /**
     * A weight, as an option takes it.
     *
     * @param value 0 to 1
     */
    record Weight(double value) {

        Weight {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("Not within 0 and 1: " + value);
            }
        }

        /** Reads it. */
        static final class Reader implements ITypeConverter<Weight> {

            @Override
            public Weight convert(String text) {
                return new Weight(Double.parseDouble(text));
            }
        }
    }
}
