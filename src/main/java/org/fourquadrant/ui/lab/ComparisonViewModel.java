package org.fourquadrant.ui.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.Session;

/** The definition that what is shown is compared with, and what it alone changes. */
public final class ComparisonViewModel {

    private final Session session;
    private final ObservableValue<SourceComparisons> comparisons;

    public ComparisonViewModel(Session session) {
        this.session = session;
        this.comparisons = session.shownProperty().map(now -> session.facts().comparisons());
        // Only a mapped value that somebody watches is kept.
        comparisons.subscribe(() -> {});
    }

    /** The countries under both definitions; none while nothing is compared. */
    public ObservableValue<SourceComparisons> comparisonsProperty() {
        return comparisons;
    }

    /** The names of what can be compared with: the other datasets, then the statements on a defence spending share. */
    public List<String> choices() {
        List<String> choices = new ArrayList<>();
        String shown = session.view().data().dataset();
        session.workspace().datasets().stream()
                .map(dataset -> dataset.info().name())
                .filter(name -> !name.equals(shown))
                .forEach(choices::add);
        session.workspace().library().statements().stream()
                .filter(statement -> session.facts().isSource(statement.id()))
                .sorted(Comparator.comparing((Statement statement) -> !isOfSelection(statement)))
                .map(Statement::id)
                .forEach(choices::add);
        return choices;
    }

    private boolean isOfSelection(Statement statement) {
        return countryOf(statement).filter(session.view().selection()::contains).isPresent();
    }

    private static Optional<CountryCode> countryOf(Statement statement) {
        return statement.subjects().stream()
                .filter(Subject.OneCountry.class::isInstance)
                .map(subject -> ((Subject.OneCountry) subject).code())
                .findFirst();
    }

    /**
     * What a choice is called in the language of the moment: the title of a dataset; the words of a statement, and whom
     * alone they are on.
     */
    public String nameOf(String choice) {
        return session.workspace()
                .dataset(choice)
                .map(dataset -> dataset.info().title().in(session.view().language()))
                .or(() -> session.workspace().library().statements().stream()
                        .filter(statement -> statement.id().equals(choice))
                        .map(this::nameOf)
                        .findFirst())
                .orElse(choice);
    }

    private String nameOf(Statement statement) {
        Language language = session.view().language();
        String words = statement.summary().in(language);
        return countryOf(statement)
                .map(country -> session.workspace().countries().nameOf(country, language))
                .map(country -> Texts.of(LabStyle.BUNDLE, language).format("fork.only", country, words))
                .orElse(words);
    }

    public Optional<String> chosen() {
        return session.view().data().compareWith();
    }

    /** Compares with another definition, or with nothing. */
    public void choose(Optional<String> definition) {
        session.change(view -> view.withData(view.data().withCompareWith(definition)));
    }

    /** Selects a country, whose dossier opens. */
    public void select(CountryCode country) {
        session.change(view -> view.withSelection(Set.of(country)));
    }
}
