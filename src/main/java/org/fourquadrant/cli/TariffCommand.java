package org.fourquadrant.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.TariffSheet;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.cost.ReciprocalRow;
import org.fourquadrant.facts.cost.ReciprocalTariff;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.document.CitedFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The formula of the reciprocal tariff, economy by economy. */
@Command(name = "tariff")
final class TariffCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--elasticity", paramLabel = "E", converter = AboveZero.class)
    private Double elasticity;

    @Option(names = "--pass-through", paramLabel = "P", converter = AboveZero.class)
    private Double passThrough;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    TariffCommand(CommandContext context) {
        this.context = context;
    }

    /** The formula as announced, where no other parameters are given. */
    private ReciprocalTariff formula(CitedFigures figures) {
        ReciprocalTariff announced = ReciprocalTariff.asAnnounced(figures);
        return announced.with(
                Optional.ofNullable(elasticity).orElse(announced.elasticity()),
                Optional.ofNullable(passThrough).orElse(announced.passThrough()));
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = data.askedFor(Indicator.IMPORTS, context);
        ReciprocalTariff formula = formula(asked.workspace().figures());
        Dataset dataset = asked.dataset().orElseThrow();
        TerminalWords words = TerminalWords.in(context.language());
        Sheet<ReciprocalRow> sheet = TariffSheet.of(asked.reciprocal(formula), words);
        String source = dataset.info().sourceLine().in(words.language());
        new SheetPrinter(context.console()).print(sheet, format, () -> TariffSheet.text(sheet, formula, source, words));
        return ExitCode.DONE;
    }

    /** Reads a number above 0. */
    private static final class AboveZero implements ITypeConverter<Double> {

        @Override
        public Double convert(String text) {
            double value = Double.parseDouble(text);
            if (!(value > 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException("Not above 0: " + text);
            }
            return value;
        }
    }
}
