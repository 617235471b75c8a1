package org.fourquadrant.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.DistanceSheet;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.distance.DistanceWeights;
import org.fourquadrant.facts.distance.Distances;
import picocli.CommandLine.Command;
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
    private ViewOptions options = new ViewOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    DistanceCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = options.asked(context);
        Distances distances = asked.ideas().distances(weights());
        TerminalWords words = TerminalWords.in(context.language());
        Sheet<Distances.Row> sheet = DistanceSheet.of(distances, words);
        String source =
                asked.dataset().orElseThrow().info().sourceLine().in(words.language());
        new SheetPrinter(context.console())
                .print(sheet, format, () -> DistanceSheet.text(sheet, distances, source, words));
        return ExitCode.DONE;
    }

    private DistanceWeights weights() {
        double first = Optional.ofNullable(share).map(Weight::value).orElse(DistanceWeights.EQUAL.share());
        double second = Optional.ofNullable(deficit).map(Weight::value).orElse(DistanceWeights.EQUAL.deficit());
        if (first + second == 0) {
            throw new WrongUsage("weights.zero");
        }
        return new DistanceWeights(first, second);
    }
}
