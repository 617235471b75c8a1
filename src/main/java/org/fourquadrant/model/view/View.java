package org.fourquadrant.model.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;

/**
 * Everything that decides what is seen of a {@link Workspace}. A gesture makes a new view, undo is a list of views, a
 * slide is a view drawn at a size.
 *
 * @param data dataset, year and as-of date
 * @param thresholds the lines on the defence spending share
 * @param axes the scales and the part shown
 * @param marks meaning of colour and size, filter
 * @param labels what labels say and where people put them
 * @param ideas the page of the papers' ideas and what is assumed for them
 * @param selection the selected countries in the order of selecting; the last one has the dossier
 * @param language the language of everything written
 * @param theme light or dark
 * @param years how a range of years is read and shown
 */
public record View(
        DataChoice data,
        Thresholds thresholds,
        Axes axes,
        Marks marks,
        Labels labels,
        Ideas ideas,
        Set<CountryCode> selection,
        Language language,
        Theme theme,
        YearsChoice years) {

    public View {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(thresholds, "thresholds");
        Objects.requireNonNull(axes, "axes");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(ideas, "ideas");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(years, "years");
        selection = Collections.unmodifiableSet(new LinkedHashSet<>(selection));
    }

    /** The chart, with nothing assumed for the papers' ideas, and years read and shown as the first view does. */
    public View(
            DataChoice data,
            Thresholds thresholds,
            Axes axes,
            Marks marks,
            Labels labels,
            Set<CountryCode> selection,
            Language language,
            Theme theme) {
        this(data, thresholds, axes, marks, labels, Ideas.INITIAL, selection, language, theme, YearsChoice.initial());
    }

    /** The country whose dossier is open: the one selected last. */
    public Optional<CountryCode> focus() {
        return selection.stream().reduce((first, second) -> second);
    }

    public View withData(DataChoice value) {
        return new View(value, thresholds, axes, marks, labels, ideas, selection, language, theme, years);
    }

    public View withThreshold(double main) {
        return withThresholds(thresholds.withMain(main));
    }

    public View withThresholds(Thresholds value) {
        return new View(data, value, axes, marks, labels, ideas, selection, language, theme, years);
    }

    public View withAxes(Axes value) {
        return new View(data, thresholds, value, marks, labels, ideas, selection, language, theme, years);
    }

    /** With another measure upwards. */
    public View withUpward(Upward value) {
        return withAxes(axes.withUpward(value));
    }

    public View withMarks(Marks value) {
        return new View(data, thresholds, axes, value, labels, ideas, selection, language, theme, years);
    }

    public View withLabels(Labels value) {
        return new View(data, thresholds, axes, marks, value, ideas, selection, language, theme, years);
    }

    public View withIdeas(Ideas value) {
        return new View(data, thresholds, axes, marks, labels, value, selection, language, theme, years);
    }

    public View withSelection(Set<CountryCode> value) {
        return new View(data, thresholds, axes, marks, labels, ideas, value, language, theme, years);
    }

    /** The same countries selected, one of them last, so that it has the dossier. */
    public View withFocus(CountryCode country) {
        Set<CountryCode> last = new LinkedHashSet<>(selection);
        last.remove(country);
        last.add(country);
        return withSelection(last);
    }

    public View withLanguage(Language value) {
        return new View(data, thresholds, axes, marks, labels, ideas, selection, value, theme, years);
    }

    public View withTheme(Theme value) {
        return new View(data, thresholds, axes, marks, labels, ideas, selection, language, value, years);
    }

    public View withYears(YearsChoice value) {
        return new View(data, thresholds, axes, marks, labels, ideas, selection, language, theme, value);
    }

    /** Views differ, too, where the same countries are selected in another order: the last one has the dossier. */
    @Override
    public boolean equals(Object other) {
        return other instanceof View view
                && data.equals(view.data)
                && thresholds.equals(view.thresholds)
                && axes.equals(view.axes)
                && marks.equals(view.marks)
                && labels.equals(view.labels)
                && ideas.equals(view.ideas)
                && List.copyOf(selection).equals(List.copyOf(view.selection))
                && language == view.language
                && theme == view.theme
                && years.equals(view.years);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data, thresholds, axes, marks, labels, ideas, selection, language, theme, years);
    }
}
