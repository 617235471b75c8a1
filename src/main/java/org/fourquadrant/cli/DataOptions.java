package org.fourquadrant.cli;

import org.fourquadrant.analysis.FirstView;
import org.fourquadrant.model.DataChoice;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.View;
import picocli.CommandLine.Option;

/** The options that say which data are shown. */
final class DataOptions {

    @Option(names = "--dataset", paramLabel = "D")
    private String dataset;

    @Option(names = "--year", paramLabel = "Y")
    private Integer year;

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
        return new Asked(choice.workspace(), base.withData(data(base.data(), choice)));
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
        return data;
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
