package org.fourquadrant.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.grid.SheetChoice;
import org.fourquadrant.data.importing.grid.TextEncoding;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.dataset.TableChoices.Choice;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.Texts;

/** What is said of the whole table: encoding or sheet, the year of all rows, a rate, where a missing measure is taken from. */
final class SourceChoices {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final AnswersGiven answers;
    private final ComboBox<String> encoding = new ComboBox<>();
    private final ComboBox<String> sheet = new ComboBox<>();
    private final ComboBox<String> join = new ComboBox<>();
    private final TextField year = new TextField();
    private final TextField rate = new TextField();
    private final FlowPane strip = new FlowPane(14, 6);
    private final Map<Control, Node> boxes = new HashMap<>();
    private String yearShown = "";
    private boolean filling;
    private List<String> hidden = List.of();

    /** @param datasets those that a missing measure can be taken from */
    SourceChoices(Texts texts, AnswersGiven answers, List<Dataset> datasets) {
        this.texts = texts;
        this.answers = answers;
        join.getItems()
                .setAll(withFoundOut(
                        datasets.stream().map(dataset -> dataset.info().name()).toList()));
        answering(encoding, Choice.ENCODING);
        answering(sheet, Choice.SHEET);
        answering(join, Choice.JOIN);
        sheet.setConverter(new SheetNames());
        typing(year, "year", 8, this::sayYear);
        typing(rate, "rate", 20, this::sayRate);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getChildren()
                .setAll(
                        named("encoding", encoding),
                        named("sheet", sheet),
                        named("year", year),
                        named("rate", rate),
                        named("join", join));
    }

    Node content() {
        return strip;
    }

    /** Offers what there is to be said of a reading. */
    void show(TableReading read) {
        filling = true;
        TableChoices now = answers.now();
        List<Node> shown = new ArrayList<>();
        TableReading.Source source = read.source();
        if (!source.encoding().isEmpty() || now.of(Choice.ENCODING).isPresent()) {
            fill(encoding, TextEncoding.names(), now.of(Choice.ENCODING), source.encoding());
            shown.add(named("encoding", encoding));
        }
        if (!source.sheets().isEmpty()) {
            hidden = SheetChoice.Sheet.hidden(source.sheets());
            fill(sheet, SheetChoice.Sheet.names(source.sheets()), now.of(Choice.SHEET), source.sheet());
            if (source.sheet().isEmpty() && now.of(Choice.SHEET).isEmpty()) {
                sheet.getItems().set(0, texts.get("sheet.open"));
                sheet.getSelectionModel().select(0);
            }
            shown.add(named("sheet", sheet));
        }
        boolean dated = read.form()
                .filter(form -> form.year().isEmpty() && form.fixedYear().isPresent())
                .isPresent();
        boolean yearSaid = now.of(Choice.YEAR_COLUMN)
                .filter(text -> !read.columns().contains(text))
                .isPresent();
        if (dated || yearSaid) {
            String found = read.form()
                    .flatMap(form ->
                            form.fixedYear().stream().mapToObj(String::valueOf).findFirst())
                    .orElse("");
            yearShown = now.of(Choice.YEAR_COLUMN).orElse(found);
            year.setText(yearShown);
            shown.add(named("year", year));
        }
        if (now.rate().isPresent() || says(read, ProblemKind.CURRENCY_OTHER)) {
            rate.setText(now.rate().map(ExchangeRate::text).orElse(rate.getText()));
            shown.add(named("rate", rate));
        }
        Optional<String> joined = read.problems().stream()
                .filter(problem ->
                        problem.kind() == ProblemKind.SHARE_JOINED || problem.kind() == ProblemKind.BALANCE_JOINED)
                .map(problem -> problem.arguments().get(0))
                .findFirst();
        if (now.of(Choice.JOIN).isPresent() || joined.isPresent()) {
            select(join, now.of(Choice.JOIN), joined.orElse(""));
            shown.add(named("join", join));
        }
        // A field that leaves the window and comes back loses the focus, and a box of choices shows none.
        strip.getChildren().forEach(box -> {
            box.setVisible(shown.contains(box));
            box.setManaged(box.isVisible());
        });
        strip.setManaged(!shown.isEmpty());
        filling = false;
    }

    private static boolean says(TableReading read, ProblemKind kind) {
        return read.problems().stream().map(Problem::kind).anyMatch(kind::equals);
    }

    private List<String> withFoundOut(List<String> items) {
        List<String> all = new ArrayList<>(List.of(texts.get("found_out")));
        all.addAll(items);
        return all;
    }

    private void fill(ComboBox<String> box, List<String> items, Optional<String> chosen, String found) {
        List<String> before = box.getItems();
        if (before.isEmpty() || !before.subList(1, before.size()).equals(items)) {
            box.getItems().setAll(withFoundOut(items));
        }
        select(box, chosen, found);
    }

    /** What was found out stands in the field where nothing was chosen. */
    private void select(ComboBox<String> box, Optional<String> chosen, String found) {
        String first = found.isEmpty() ? texts.get("found_out") : texts.format("found", found);
        if (!box.getItems().get(0).equals(first)) {
            // Else a box whose selected entry gets another text shows none.
            box.getSelectionModel().clearSelection();
            box.getItems().set(0, first);
        }
        chosen.filter(name -> !box.getItems().contains(name)).ifPresent(box.getItems()::add);
        box.getSelectionModel().select(chosen.orElse(first));
    }

    private void answering(ComboBox<String> box, Choice choice) {
        String key = Tokens.of(choice);
        box.setId("reading-" + key);
        box.setAccessibleText(texts.get("option." + key));
        box.getSelectionModel().selectedIndexProperty().addListener((any, before, now) -> {
            if (!filling && now.intValue() >= 0) {
                Optional<String> chosen = now.intValue() == 0
                        ? Optional.empty()
                        : Optional.of(box.getItems().get(now.intValue()));
                answers.give(all -> all.with(choice, chosen));
            }
        });
    }

    private void typing(TextField field, String key, int columns, Runnable say) {
        field.setId("reading-" + key + "-said");
        field.setPrefColumnCount(columns);
        field.setPromptText(texts.get(key + ".example"));
        field.setAccessibleText(texts.get("option." + key));
        field.setOnAction(event -> say.run());
        field.focusedProperty().addListener((any, before, focused) -> {
            if (!focused && !filling) {
                say.run();
            }
        });
    }

    private void sayYear() {
        if (year.getText().strip().equals(yearShown)) {
            return;
        }
        Optional<String> said = Optional.of(year.getText().strip()).filter(text -> !text.isEmpty());
        answers.give(now -> now.with(Choice.YEAR_COLUMN, said));
    }

    private void sayRate() {
        String text = rate.getText().strip();
        Optional<ExchangeRate> known = ExchangeRate.parse(text);
        rate.pseudoClassStateChanged(WRONG, !text.isEmpty() && known.isEmpty());
        if (text.isEmpty() || known.isPresent()) {
            answers.give(now -> now.withRate(known));
        }
    }

    private Node named(String key, Control field) {
        return boxes.computeIfAbsent(field, any -> {
            Label label = new Label(texts.get("option." + key));
            label.setLabelFor(field);
            label.setMinWidth(Region.USE_PREF_SIZE);
            HBox box = new HBox(6, label, field);
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        });
    }

    /** The names of sheets as they are shown. */
    private final class SheetNames extends StringConverter<String> {

        @Override
        public String toString(String name) {
            return name == null ? "" : hidden.contains(name) ? texts.format("sheet.hidden", name) : name;
        }

        @Override
        public String fromString(String shown) {
            return shown;
        }
    }
}
