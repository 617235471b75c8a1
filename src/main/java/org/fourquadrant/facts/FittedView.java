package org.fourquadrant.facts;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;

/** Fits a view that was made elsewhere or earlier to what is loaded now. */
public final class FittedView {

    private FittedView() {}

    /**
     * The view with a dataset that is there, a second definition only where that is there too, a year that the dataset has, days that are covered, and no country that nobody
     * knows.
     *
     * @param otherwise the data shown where the view's dataset is not there
     */
    public static View of(Workspace workspace, View view, DataChoice otherwise) {
        Optional<Dataset> dataset = workspace.dataset(view.data().dataset());
        DataChoice data = dataset.map(
                        found -> view.data().withYear(yearOf(found, view.data().year())))
                .orElseGet(() -> view.data().withDataset(otherwise.dataset(), otherwise.year()));
        Set<CountryCode> known = view.selection().stream()
                .filter(code -> workspace.countries().find(code).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        DataChoice defined = data.withCompareWith(data.compareWith().filter(other -> isDefinition(other, workspace)));
        return view.withData(fitted(spanned(defined, workspace), workspace)).withSelection(known);
    }

    private static boolean isDefinition(String name, Workspace workspace) {
        return workspace.dataset(name).isPresent()
                || workspace.library().statements().stream()
                        .anyMatch(statement -> statement.id().equals(name));
    }

    /** A range that begins before the dataset does begins with it. */
    private static DataChoice spanned(DataChoice data, Workspace workspace) {
        Optional<Integer> first = workspace
                .dataset(data.dataset())
                .filter(dataset ->
                        data.fromYear().isPresent() && !dataset.years().isEmpty())
                .map(dataset -> Math.max(data.fromYear().get(), dataset.years().first()));
        return data.withFromYear(first.filter(year -> year < data.year()));
    }

    /** A day that nobody covers gives way to the nearest that somebody does. */
    private static DataChoice fitted(DataChoice data, Workspace workspace) {
        if (workspace.acts().firstDay().isEmpty()) {
            return data;
        }
        Coverage covered = Coverage.of(workspace.library(), workspace.acts());
        return data.withAsOf(covered.nearest(data.asOf()))
                .withComparedDay(data.comparedDay().map(covered::nearest));
    }

    /** A year that a dataset has: the wanted one, else the last before it, else its first. */
    public static int yearOf(Dataset dataset, int wanted) {
        if (dataset.years().isEmpty()) {
            return wanted;
        }
        Integer before = dataset.years().floor(wanted);
        return before == null ? dataset.years().first() : before;
    }
}
