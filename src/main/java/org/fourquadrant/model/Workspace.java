package org.fourquadrant.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.idea.IdeasLibrary;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.WeightedTariffs;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;

/**
 * Everything that was loaded. What is seen is a function of a workspace and a {@link View}.
 *
 * @param countries the known countries
 * @param datasets the datasets, the bundled ones first
 * @param library the documents and their statements
 * @param figures the figures that are offered for the line or that formulas reckon with
 * @param acts the official acts and their rates
 * @param weighted the tariffs weighted by imports
 * @param ideas what the papers' ideas are worked out from
 */
public record Workspace(
        Countries countries,
        List<Dataset> datasets,
        Library library,
        CitedFigures figures,
        ActsLibrary acts,
        WeightedTariffs weighted,
        IdeasLibrary ideas) {

    public Workspace {
        Objects.requireNonNull(countries, "countries");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(acts, "acts");
        Objects.requireNonNull(weighted, "weighted");
        Objects.requireNonNull(ideas, "ideas");
        datasets = List.copyOf(datasets);
    }

    /** What was loaded without official acts and without weighted tariffs. */
    public Workspace(Countries countries, List<Dataset> datasets, Library library, CitedFigures figures) {
        this(countries, datasets, library, figures, ActsLibrary.none(), WeightedTariffs.none(), IdeasLibrary.none());
    }

    /** What was loaded without figures to be offered, without official acts and without weighted tariffs. */
    public Workspace(Countries countries, List<Dataset> datasets, Library library) {
        this(countries, datasets, library, CitedFigures.NONE);
    }

    public Optional<Dataset> dataset(String name) {
        return datasets.stream()
                .filter(dataset -> dataset.info().name().equals(name))
                .findFirst();
    }

    /** This workspace with these documents, as where own ones have joined or are taken out. */
    public Workspace with(Library documents) {
        return new Workspace(countries, datasets, documents, figures, acts, weighted, ideas);
    }

    /** Whether the data of a choice are at hand, those that it compares with too. */
    public boolean has(DataChoice data) {
        return dataset(data.dataset()).isPresent()
                && data.compareWith().map(this::isDefinition).orElse(true);
    }

    private boolean isDefinition(String name) {
        return dataset(name).isPresent()
                || library.statements().stream()
                        .anyMatch(statement -> statement.id().equals(name));
    }

    /** This workspace with one dataset more; one of the same name gives way. */
    public Workspace with(Dataset added) {
        List<Dataset> all = new ArrayList<>(datasets);
        all.removeIf(dataset -> dataset.info().name().equals(added.info().name()));
        all.add(added);
        return new Workspace(countries, all, library, figures, acts, weighted, ideas);
    }
}
