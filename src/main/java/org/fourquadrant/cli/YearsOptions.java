package org.fourquadrant.cli;

import java.util.Comparator;
import java.util.NavigableSet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.years.WholeReading;
import org.fourquadrant.facts.years.Years;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.YearsChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which years are asked, of which data and how they are read. */
final class YearsOptions {

    @Option(names = "--dataset", paramLabel = "D", descriptionKey = "years-dataset")
    private String dataset;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--threshold", paramLabel = "T", converter = ThresholdConverter.class)
    private Double threshold;

    @Option(names = "--carry", paramLabel = "YEARS", defaultValue = "3")
    private int carry;

    @Option(names = "--whole", paramLabel = "meets|undecided", defaultValue = "meets")
    private WholeReading whole;

    /** For how many years a share is carried forward. */
    int carry() {
        return carry;
    }

    /** The first view of the dataset that is asked, with the line where it is asked. */
    Facts asked(CommandContext context) {
        DatasetChoice choice = DatasetChoice.of(dataset, reading.choices(), context);
        View first = FirstView.of(choice.workspace(), context.language());
        Dataset chosen =
                choice.name().flatMap(choice.workspace()::dataset).orElseGet(() -> withMostYears(choice.workspace()));
        if (chosen.years().isEmpty()) {
            throw new WrongUsage("dataset.empty", chosen.info().name());
        }
        View view = first.withData(
                first.data().withDataset(chosen.info().name(), chosen.years().last()));
        return Facts.of(choice.workspace(), threshold == null ? view : view.withThreshold(threshold));
    }

    /**
     * Where countries stood in the years of the dataset.
     *
     * @throws WrongUsage with the span, if the carry lies outside
     */
    Years years(Facts facts) {
        checkCarry(carry);
        return facts.years(carry, whole);
    }

    /**
     * Checks for how many years a share is carried.
     *
     * @throws WrongUsage with the span, if it lies outside
     */
    static void checkCarry(int carry) {
        if (carry < 0 || carry > YearsChoice.MOST_CARRY) {
            throw new WrongUsage("carry.outside", String.valueOf(carry), "0", String.valueOf(YearsChoice.MOST_CARRY));
        }
    }

    /**
     * Checks two years.
     *
     * @throws WrongUsage with the span, if one lies outside or the first after the last
     */
    static void check(int from, int to, NavigableSet<Integer> all, Facts facts) {
        String first = String.valueOf(all.first());
        String last = String.valueOf(all.last());
        for (int year : new int[] {from, to}) {
            if (year < all.first() || year > all.last()) {
                throw new WrongUsage(
                        "years.outside",
                        String.valueOf(year),
                        facts.view().data().dataset(),
                        first,
                        last);
            }
        }
        if (from > to) {
            throw new WrongUsage("years.reversed", String.valueOf(from), String.valueOf(to), first, last);
        }
    }

    private static Dataset withMostYears(Workspace workspace) {
        return workspace.datasets().stream()
                .max(Comparator.comparingInt(each -> each.years().size()))
                .orElseThrow();
    }
}
