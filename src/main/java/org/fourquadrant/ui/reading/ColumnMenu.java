package org.fourquadrant.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.fourquadrant.data.importing.plausible.DecimalChoice;
import org.fourquadrant.data.importing.preview.TablePreview;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.UnitWords;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.dataset.TableChoices.Choice;
import org.fourquadrant.text.Texts;

/** What a person can say of a column: what it is, its unit, whose side, its decimal sign, its series. */
final class ColumnMenu {

    private static final List<String> MONEY =
            List.of("%s", "%s thousand", "%s million", "%s 100 million", "%s billion");
    private static final List<String> SHARES = List.of("percent", "fraction");
    private static final int MOST_SERIES = 40;

    private final Texts texts;
    private final ColumnText words;
    private final AnswersGiven answers;

    ColumnMenu(Texts texts, AnswersGiven answers) {
        this.texts = texts;
        this.words = new ColumnText(texts);
        this.answers = answers;
    }

    /** The entries for a column of a table as it was read last. */
    List<MenuItem> of(TablePreview.Column column, TablePreview table) {
        TableChoices now = answers.now();
        List<MenuItem> items = new ArrayList<>();
        for (TablePreview.Role role : TablePreview.Role.values()) {
            role.choice().ifPresent(choice -> items.add(role(column, role, choice)));
        }
        if (isChosen(column, now)) {
            items.add(item("role.forget", false, () -> answers.give(all -> forgetting(column, all))));
        }
        List<MenuItem> more = new ArrayList<>();
        money(column).ifPresent(use -> more.add(units(use)));
        use(column, TablePreview.Role.SHARE).ifPresent(use -> more.add(shares(use)));
        use(column, TablePreview.Role.BALANCE).ifPresent(use -> more.add(sides()));
        if (column.uses().stream().anyMatch(use -> use.measure().isPresent())) {
            more.add(decimals());
        }
        boolean holdsSeries = !table.series().isEmpty() && column.uses().isEmpty()
                || column.uses().stream()
                        .anyMatch(use -> use.measure()
                                .filter(measure -> !measure.series().isEmpty())
                                .isPresent());
        if (holdsSeries) {
            more.add(series("menu.series.balance", table, Choice.Y));
            more.add(series("menu.series.share", table, Choice.X));
        }
        if (!more.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(more);
        }
        return items;
    }

    private MenuItem role(TablePreview.Column column, TablePreview.Role role, Choice choice) {
        boolean used = column.isUsed(role);
        RadioMenuItem item = new RadioMenuItem(words.name(role));
        item.setSelected(used);
        item.setOnAction(event -> {
            if (!answers.now().of(choice).equals(Optional.of(column.choice()))) {
                answers.give(now -> forgetting(column, now).with(choice, column.choice()));
            }
        });
        return item;
    }

    private static boolean isChosen(TablePreview.Column column, TableChoices now) {
        return Choice.columns().flatMap(choice -> now.of(choice).stream()).anyMatch(column.choice()::equals);
    }

    /** What is said of a column is one thing: what was said before goes. */
    private static TableChoices forgetting(TablePreview.Column column, TableChoices now) {
        TableChoices without = now;
        for (Choice choice : Choice.columns().toList()) {
            without = without.with(choice, without.of(choice).filter(name -> !name.equals(column.choice())));
        }
        return without;
    }

    private static Optional<TablePreview.Use> use(TablePreview.Column column, TablePreview.Role role) {
        return column.uses().stream().filter(use -> use.role() == role).findFirst();
    }

    private static Optional<TablePreview.Use> money(TablePreview.Column column) {
        return column.uses().stream()
                .filter(use -> use.measure()
                        .filter(measure -> measure.concept().isMoney())
                        .isPresent())
                .findFirst();
    }

    private Menu units(TablePreview.Use use) {
        String currency = use.unit().currency().orElse("USD");
        List<String> offered = MONEY.stream()
                .map(form -> String.format(java.util.Locale.ROOT, form, currency))
                .toList();
        return unitMenu("menu.unit", offered, ColumnUnit.Kind.MONEY, use.unit());
    }

    private Menu shares(TablePreview.Use use) {
        return unitMenu("menu.unit", SHARES, ColumnUnit.Kind.PERCENT, use.unit());
    }

    private Menu unitMenu(String key, List<String> offered, ColumnUnit.Kind kind, ColumnUnit now) {
        Menu menu = new Menu(texts.get(key));
        for (String text : offered) {
            UnitWords.parse(text)
                    .ifPresent(unit -> menu.getItems()
                            .add(radio(
                                    words.unit(unit), unit.equals(now), () -> answers.give(UnitAnswer.saying(text)))));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item("found_out", false, () -> answers.give(UnitAnswer.forgetting(kind))));
        return menu;
    }

    private Menu sides() {
        Menu menu = new Menu(texts.get("side"));
        BalanceSide now = answers.now().side();
        menu.getItems()
                .setAll(
                        item("side.us", now == BalanceSide.US, () -> say(BalanceSide.US)),
                        item("side.partner", now == BalanceSide.PARTNER, () -> say(BalanceSide.PARTNER)),
                        item("found_out", now == BalanceSide.UNSAID, () -> say(BalanceSide.UNSAID)));
        return menu;
    }

    private void say(BalanceSide side) {
        answers.give(now -> now.withSide(side));
    }

    private Menu decimals() {
        Menu menu = new Menu(texts.get("menu.decimal"));
        for (String said : List.of("decimal point", "decimal comma")) {
            boolean chosen = answers.now().units().contains(said);
            String key = said.replace(' ', '_');
            menu.getItems().add(item(key, chosen, () -> answers.give(UnitAnswer.saying(said))));
        }
        boolean open = answers.now().units().stream()
                .allMatch(unit -> DecimalChoice.of(unit).isEmpty());
        menu.getItems().add(item("found_out", open, () -> answers.give(UnitAnswer.forgettingDecimals())));
        return menu;
    }

    private Menu series(String key, TablePreview table, Choice choice) {
        Optional<String> chosen = answers.now().of(choice);
        Menu menu = new Menu(texts.get(key));
        table.series().stream()
                .limit(MOST_SERIES)
                .forEach(name -> menu.getItems()
                        .add(radio(
                                name,
                                chosen.equals(Optional.of(name)),
                                () -> answers.give(now -> now.with(choice, name)))));
        menu.getItems()
                .add(item(
                        "found_out", chosen.isEmpty(), () -> answers.give(now -> now.with(choice, Optional.empty()))));
        return menu;
    }

    private RadioMenuItem item(String key, boolean selected, Runnable action) {
        return radio(texts.get(key), selected, action);
    }

    private static RadioMenuItem radio(String text, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }
}
