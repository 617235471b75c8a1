package org.fourquadrant.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.ChangeSheet;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.export.table.TariffChangeTable;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.DataChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose tariff on all goods changed from one day to another. */
@Command(name = "changes")
final class ChangesCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", required = true)
    private LocalDate to;

    @Option(names = "--sources", paramLabel = "papers|law|both", defaultValue = "both")
    private AskedSources sources;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    ChangesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts first = data.asked(context);
        CoveredDays.of(first).check(from, to);
        DataChoice compared = first.view()
                .data()
                .withAsOf(to)
                .withComparedDay(Optional.of(from))
                .withSources(sources);
        Facts asked = first.with(first.view().withData(compared));
        TerminalWords words = TerminalWords.in(context.language());
        Sheet<TariffChange> sheet = TariffChangeTable.of(asked.tariffChanges(), TableWords.in(words.language()));
        new SheetPrinter(context.console()).print(sheet, format, () -> ChangeSheet.text(sheet, from, to, words));
        return ExitCode.DONE;
    }
}
