package org.fourquadrant.cli;

import java.util.List;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.OpeningYear;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which data are shown. */
final class DataOptions {

    @Option(names = "--dataset", paramLabel = "D")
    private String dataset;

    @Option(names = "--year", paramLabel = "Y")
    private Integer year;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private DocumentsOption documents = new DocumentsOption();

    /** The context with the documents that were named. */
    CommandContext joined(CommandContext context) {
        return documents.joined(context);
    }

    /** How a table of a saved view is to be read, where these options name no dataset that they are about. */
    TableChoices answers() {
        return dataset == null ? reading.choices() : TableChoices.NONE;
    }

    /** The first view, changed by the options given. */
    Facts asked(CommandContext context) {
        DatasetChoice choice = DatasetChoice.of(dataset, reading.choices(), joined(context));
        return applyTo(FirstView.of(choice.workspace(), context.language()), choice);
    }

    /**
     * A view with a dataset that has an indicator: the one given, else the first that has it for the view's year.
     *
     * @param asked the view as these options change it
     */
    Facts askedFor(Indicator needed, Facts asked) {
        int wanted = asked.view().data().year();
        List<Dataset> able = asked.workspace().datasets().stream()
                .filter(each -> has(each, needed, wanted))
                .toList();
        String chosen = asked.view().data().dataset();
        if (able.stream().anyMatch(each -> each.info().name().equals(chosen))) {
            return asked;
        }
        if (dataset != null || able.isEmpty()) {
            throw new WrongUsage("dataset.no_trade", chosen, String.valueOf(wanted));
        }
        DataChoice data = asked.view().data().withDataset(able.get(0).info().name(), wanted);
        return asked.with(asked.view().withData(data));
    }

    private static boolean has(Dataset dataset, Indicator indicator, int year) {
        return dataset.observations().stream().anyMatch(each -> each.indicator() == indicator && each.year() == year);
    }

    /** Another view, changed by the options given. */
    Facts asked(View base, CommandContext context) {
        return applyTo(base, DatasetChoice.of(dataset, reading.choices(), joined(context)));
    }

    private Facts applyTo(View base, DatasetChoice choice) {
        return Facts.of(choice.workspace(), base.withData(data(base.data(), choice)));
    }

    private DataChoice data(DataChoice base, DatasetChoice choice) {
        String name = choice.name().orElse(base.dataset());
        Dataset wanted = choice.workspace()
                .dataset(name)
                .orElseThrow(() -> new WrongUsage("dataset.unknown", name, choice.namesOfAll()));
        DataChoice data = name.equals(base.dataset()) ? base : base.withDataset(name, openingYear(wanted));
        if (year != null) {
            data = data.withYear(year);
        }
        if (!wanted.years().contains(data.year())) {
            throw new WrongUsage("year.unknown", name, String.valueOf(data.year()), years(wanted));
        }
        return data;
    }

    private static int openingYear(Dataset dataset) {
        if (dataset.years().isEmpty()) {
            throw new WrongUsage("dataset.empty", dataset.info().name());
        }
        return OpeningYear.of(dataset).year();
    }

    private static String years(Dataset dataset) {
        return String.join(", ", dataset.years().stream().map(String::valueOf).toList());
    }
}
