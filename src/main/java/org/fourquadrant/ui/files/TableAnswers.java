package org.fourquadrant.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.grid.TextEncoding;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.text.Texts;

/** The fields in which a person answers what an own table is; what is left as it was found out is not answered. */
final class TableAnswers {

    private static final List<BalanceSide> SIDES = List.of(BalanceSide.UNSAID, BalanceSide.US, BalanceSide.PARTNER);

    private final Texts texts;
    private final Runnable changed;
    private final ComboBox<String> x = new ComboBox<>();
    private final ComboBox<String> y = new ComboBox<>();
    private final ComboBox<String> country = new ComboBox<>();
    private final TextField year = new TextField();
    private final TextField unit = new TextField();
    private final TextField rate = new TextField();
    private final ComboBox<String> side = new ComboBox<>();
    private final ComboBox<String> encoding = new ComboBox<>();
    private final ComboBox<String> sheet = new ComboBox<>();
    private final ComboBox<String> join = new ComboBox<>();
    private final CheckBox leaveOut = new CheckBox();
    private final GridPane grid = new GridPane();
    private boolean filling;

    /** @param changed is called at each answer */
    TableAnswers(OwnTable table, Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        TableChoices known = table.choices();
        year.setText(known.yearColumn().orElse(""));
        unit.setText(String.join("; ", known.units()));
        rate.setText(known.rate().map(ExchangeRate::text).orElse(""));
        leaveOut.setSelected(known.leavesOut());
        offerColumns(table.reading());
        choose(x, known.x());
        choose(y, known.y());
        choose(country, known.country());
        fill(side, List.of(texts.get("reading.side.us"), texts.get("reading.side.partner")));
        side.getSelectionModel().select(SIDES.indexOf(known.side()));
        fill(encoding, TextEncoding.names());
        choose(encoding, known.encoding());
        fill(sheet, table.reading().source().sheets());
        choose(sheet, known.sheet());
        fill(
                join,
                table.workspace().datasets().stream()
                        .map(dataset -> dataset.info().name())
                        .toList());
        choose(join, known.join());
        dress();
        layOut();
    }

    /** The fields with their names. */
    Node content() {
        return grid;
    }

    /** Offers the columns of a reading, which are others in another sheet. */
    void offer(TableReading read) {
        encoding.setDisable(!read.source().sheets().isEmpty());
        sheet.setDisable(read.source().sheets().isEmpty());
        offerColumns(read);
    }

    private void offerColumns(TableReading read) {
        List<String> names = read.columns().stream()
                .map(CellText::shown)
                .filter(name -> !name.isBlank())
                .toList();
        for (ComboBox<String> box : List.of(x, y, country)) {
            List<String> all = withFoundOut(names);
            if (!box.getItems().equals(all)
                    && (!names.isEmpty() || box.getItems().isEmpty())) {
                Optional<String> chosen = chosen(box).filter(names::contains);
                fill(box, names);
                choose(box, chosen);
            }
        }
    }

    /** Every answer, with the countries that names mean. */
    TableChoices choices(Map<String, CountryCode> names) {
        return new TableChoices(
                chosen(x),
                chosen(y),
                chosen(country),
                typed(year),
                typed(unit).stream()
                        .flatMap(all -> Stream.of(all.split("[;；]")))
                        .map(String::strip)
                        .toList(),
                typed(rate).flatMap(ExchangeRate::parse),
                SIDES.get(Math.max(0, side.getSelectionModel().getSelectedIndex())),
                chosen(encoding),
                chosen(sheet),
                chosen(join),
                names,
                leaveOut.isSelected() ? TableChoices.Doubtful.LEFT_OUT : TableChoices.Doubtful.REFUSED);
    }

    private List<String> withFoundOut(List<String> items) {
        List<String> all = new ArrayList<>(List.of(texts.get("reading.found_out")));
        all.addAll(items);
        return all;
    }

    private void fill(ComboBox<String> box, List<String> items) {
        filling = true;
        box.getItems().setAll(withFoundOut(items));
        box.getSelectionModel().select(0);
        filling = false;
    }

    private void choose(ComboBox<String> box, Optional<String> item) {
        filling = true;
        item.ifPresent(chosen -> {
            if (!box.getItems().contains(chosen)) {
                box.getItems().add(chosen);
            }
            box.getSelectionModel().select(chosen);
        });
        filling = false;
    }

    private void dress() {
        for (ComboBox<String> box : List.of(x, y, country, side, encoding, sheet, join)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setPrefWidth(190);
            box.getSelectionModel().selectedIndexProperty().addListener((any, before, now) -> answer());
        }
        for (TextField field : List.of(year, unit, rate)) {
            field.setOnAction(event -> answer());
            field.focusedProperty().addListener((any, before, focused) -> leave(focused));
        }
        unit.setPromptText(texts.get("reading.unit.example"));
        rate.setPromptText(texts.get("reading.rate.example"));
        leaveOut.setText(texts.get("reading.leave_out"));
        leaveOut.setId("reading-leave-out");
        leaveOut.setMinWidth(Region.USE_PREF_SIZE);
        leaveOut.selectedProperty().addListener((any, before, now) -> answer());
    }

    private void leave(boolean focused) {
        if (!focused) {
            answer();
        }
    }

    private void answer() {
        if (!filling) {
            changed.run();
        }
    }

    private void layOut() {
        grid.setHgap(10);
        grid.setVgap(6);
        add(0, 0, "x", x);
        add(0, 1, "y", y);
        add(0, 2, "country", country);
        add(0, 3, "year", year);
        add(0, 4, "join", join);
        add(2, 0, "unit", unit);
        add(2, 1, "rate", rate);
        add(2, 2, "side", side);
        add(2, 3, "encoding", encoding);
        add(2, 4, "sheet", sheet);
        grid.add(leaveOut, 0, 5, 4, 1);
    }

    private void add(int column, int row, String key, Node field) {
        Label label = new Label(texts.get("reading." + key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("reading-" + key);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.add(label, column, row);
        grid.add(field, column + 1, row);
    }

    private static Optional<String> chosen(ComboBox<String> box) {
        return box.getSelectionModel().getSelectedIndex() > 0 ? Optional.of(box.getValue()) : Optional.empty();
    }

    private static Optional<String> typed(TextField field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }
}
