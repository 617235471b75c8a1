package org.fourquadrant.cli;

import java.time.LocalDate;
import org.fourquadrant.analysis.FirstView;
import org.fourquadrant.model.DataChoice;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import picocli.CommandLine.Option;

/** The options that say which data are shown, as of when and with the line where. */
final class ViewOptions {

    @Option(names = "--dataset", paramLabel = "D")
    private String dataset;

    @Option(names = "--year", paramLabel = "Y")
    private Integer year;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--threshold", paramLabel = "T", converter = ThresholdConverter.class)
    private Double threshold;

    /** The first view, changed by the options given. */
    Asked asked(CommandContext context) {
        DatasetChoice choice = DatasetChoice.of(dataset, context);
        return applyTo(FirstView.of(choice.workspace(), context.language()), choice);
    }

    /** Another view, changed by the options given. */
    Asked asked(View base, CommandContext context) {
        return applyTo(base, DatasetChoice.of(dataset, context));
    }

    private Asked applyTo(View base, DatasetChoice choice) {
        Workspace workspace = choice.workspace();
        View view = base.withData(data(base.data(), choice));
        return new Asked(workspace, threshold == null ? view : view.withThreshold(threshold));
    }

    private DataChoice data(DataChoice base, DatasetChoice choice) {
        String name = choice.name().orElse(base.dataset());
        Dataset wanted = choice.workspace()
                .dataset(name)
                .orElseThrow(() -> new WrongUsage("dataset.unknown", name, choice.namesOfAll()));
        DataChoice data = name.equals(base.dataset()) ? base : base.withDataset(name, lastYear(wanted));
        if (year != null) {
            data = data.withYear(year);
        }
        if (!wanted.years().contains(data.year())) {
            throw new WrongUsage("year.unknown", name, String.valueOf(data.year()), years(wanted));
        }
        return asOf == null ? data : data.withAsOf(asOf);
    }

    private static int lastYear(Dataset dataset) {
        if (dataset.years().isEmpty()) {
            throw new WrongUsage("dataset.empty", dataset.info().name());
        }
        return dataset.years().last();
    }

    private static String years(Dataset dataset) {
        return String.join(", ", dataset.years().stream().map(String::valueOf).toList());
    }
}
