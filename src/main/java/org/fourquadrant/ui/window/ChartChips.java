package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/**
 * What the chart does not show, above it, each with the way back: a chip for each part of a filter, one for a zoom, one for
 * each selected country that is outside or has no mark, one where the file of the data has changed. Takes no room while nothing is hidden.
 */
final class ChartChips extends FlowPane {

    /** So many selected countries are named. */
    private static final int NAMED = 3;

    /** What a chip says and does. */
    private record Chip(String id, String text, String action, Runnable undo) {
        Chip {
            Objects.requireNonNull(undo, "undo");
        }

        boolean saysTheSame(Chip other) {
            return id.equals(other.id) && text.equals(other.text) && action.equals(other.action);
        }
    }

    private final Session session;
    private final ObservableValue<LaidOutChart> chart;
    private final ObservableValue<Optional<Path>> changedFile;
    private final Consumer<Path> readAgain;
    private final LiveTexts words;
    private List<Chip> written = List.of();

    /**
     * @param chart what is seen of the countries
     * @param changedFile the file of the data, while it is another than was read
     * @param readAgain reads it again
     */
    ChartChips(
            Session session,
            ObservableValue<LaidOutChart> chart,
            ObservableValue<Optional<Path>> changedFile,
            Consumer<Path> readAgain) {
        this.session = session;
        this.chart = chart;
        this.changedFile = changedFile;
        this.readAgain = readAgain;
        this.words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());
        setId("chips");
        getStyleClass().add("chart-chips");
        chart.addListener((property, before, after) -> {
            if (session.view().axes().zoom().isPresent()) {
                write();
            }
        });
        changedFile.addListener((property, before, after) -> write());
        session.shownProperty().addListener((property, before, after) -> {
            if (!isOnlyTheLine(before.view(), after.view())) {
                write();
            }
        });
        write();
    }

    /** A moving line hides nobody. */
    private static boolean isOnlyTheLine(View before, View after) {
        return before.withThresholds(after.thresholds()).equals(after);
    }

    private void write() {
        List<Chip> chips = new ArrayList<>(filters());
        changedFile.getValue().map(this::edition).ifPresent(chips::add);
        zoom().ifPresent(chips::add);
        chips.addAll(missing());
        if (!isWritten(chips)) {
            written = chips;
            getChildren().setAll(chips.stream().map(ChartChips::node).toList());
            setVisible(!chips.isEmpty());
            setManaged(!chips.isEmpty());
        }
    }

    private boolean isWritten(List<Chip> chips) {
        if (chips.size() != written.size()) {
            return false;
        }
        for (int index = 0; index < chips.size(); index++) {
            if (!chips.get(index).saysTheSame(written.get(index))) {
                return false;
            }
        }
        return !chips.isEmpty() || !isVisible();
    }

    private List<Chip> filters() {
        View view = session.view();
        if (view.marks().filter().traits().isEmpty()) {
            return List.of();
        }
        ChartTexts texts = ChartTexts.of(view, Captions.STANDARD);
        return view.marks().filter().traits().stream()
                .sorted(Comparator.comparing(trait -> texts.legend().of(trait)))
                .map(trait -> new Chip(
                        "filter-" + trait,
                        words.now().format("only", texts.legend().of(trait)),
                        words.now().get("chip.filter.remove"),
                        () -> session.change(shown -> without(shown, trait))))
                .toList();
    }

    private static View without(View view, Trait trait) {
        Set<Trait> left = new HashSet<>(view.marks().filter().traits());
        left.remove(trait);
        return view.withMarks(view.marks().withFilter(new Filter(left)));
    }

    private Chip edition(Path file) {
        return new Chip(
                "edition",
                words.now().format("chip.edition", file.getFileName()),
                words.now().get("chip.read_again"),
                () -> readAgain.accept(file));
    }

    private Optional<Chip> zoom() {
        return session.view()
                .axes()
                .zoom()
                .map(part -> new Chip(
                        "zoomed", words.now().get("chip.zoomed"), words.now().get("chip.whole"), this::showAll));
    }

    private void showAll() {
        session.change(view -> view.withAxes(view.axes().withZoom(Optional.empty())));
    }

    private List<Chip> missing() {
        return session.view().selection().stream()
                .flatMap(code -> missing(code).stream())
                .limit(NAMED)
                .toList();
    }

    private Optional<Chip> missing(CountryCode code) {
        Texts texts = words.now();
        String name =
                session.workspace().countries().nameOf(code, session.view().language());
        Optional<NotPlotted> left = session.facts().classification().notPlotted().stream()
                .filter(one -> one.country().code().equals(code))
                .findFirst();
        if (left.isPresent()) {
            String reason = texts.get("not_plotted", left.get().reason());
            return Optional.of(new Chip(
                    "unplotted-" + code,
                    texts.format("chip.no_mark", name, reason),
                    texts.get("chip.unselect"),
                    () -> unselect(code)));
        }
        boolean outside = session.view().axes().zoom().isPresent() && isOutside(code);
        return outside
                ? Optional.of(new Chip(
                        "outside-" + code, texts.format("chip.outside", name), texts.get("chip.show"), this::showAll))
                : Optional.empty();
    }

    private boolean isOutside(CountryCode code) {
        LaidOutChart shown = chart.getValue();
        return shown != null
                && shown.view().axes().equals(session.view().axes())
                && shown.field().indexOf(code).stream().noneMatch(shown.field()::isWithin);
    }

    private void unselect(CountryCode code) {
        session.change(view -> view.withSelection(view.selection().stream()
                .filter(kept -> !kept.equals(code))
                .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    private static Node node(Chip chip) {
        Label text = new Label(chip.text());
        Button undo = new Button(chip.action());
        undo.setId("chip-" + chip.id());
        undo.setMnemonicParsing(false);
        undo.getStyleClass().add("chip-action");
        undo.setAccessibleText(chip.text() + ": " + chip.action());
        undo.setOnAction(event -> chip.undo().run());
        HBox box = new HBox(text, undo);
        box.getStyleClass().add("chip");
        return box;
    }
}
