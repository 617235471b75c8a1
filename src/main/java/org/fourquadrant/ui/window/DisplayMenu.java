package org.fourquadrant.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.look.Icons;
import org.fourquadrant.ui.shared.Help;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.window.ChoiceMenus.Option;

/** The menu of how the chart shows its data: colour, size, whom tariffs are asked of, labels, filter, further lines, scales. */
final class DisplayMenu extends MenuButton {

    private static final List<Option<ColourBy>> COLOURS = List.of(
            new Option<>("colour.quadrant", "heading.quadrant", ColourBy.QUADRANT),
            new Option<>("colour.tariff", "heading.tariff", ColourBy.TARIFF),
            new Option<>("colour.tariff_change", "tariff_change", ColourBy.TARIFF_CHANGE),
            new Option<>("colour.weighted_tariff", "indicator.weighted_tariff", ColourBy.WEIGHTED_TARIFF),
            new Option<>("colour.formula", "indicator.formula", ColourBy.FORMULA),
            new Option<>("colour.negotiation", "topic.negotiation", ColourBy.NEGOTIATION),
            new Option<>("colour.region", ColourBy.REGION),
            new Option<>("colour.membership", ColourBy.MEMBERSHIP));

    private static final List<Option<AskedSources>> SOURCES = List.of(
            new Option<>("sources.both", "side.both", AskedSources.BOTH),
            new Option<>("sources.papers", "side.papers", AskedSources.PAPERS),
            new Option<>("sources.law", "side.law", AskedSources.LAW));

    private static final List<Option<SizeBy>> SIZES = List.of(
            new Option<>("size.nothing", SizeBy.NOTHING),
            new Option<>("size.imports", "indicator.imports", SizeBy.IMPORTS),
            new Option<>("size.balance", SizeBy.BALANCE),
            new Option<>("size.weighted_tariff", "indicator.weighted_tariff", SizeBy.WEIGHTED_TARIFF));

    private static final List<Option<LabelMode>> LABELS = List.of(
            new Option<>("labels.all", "label_mode.all", LabelMode.ALL),
            new Option<>("labels.chosen", "label_mode.chosen", LabelMode.CHOSEN),
            new Option<>("labels.codes", "label_mode.codes", LabelMode.CODES),
            new Option<>("labels.none", "label_mode.none", LabelMode.NONE));

    private static final List<Option<Filter>> FILTERS = Stream.concat(
                    Stream.of(Region.values())
                            .map(region -> new Option<>(
                                    key("filter.", region),
                                    key("region.", region),
                                    new Filter(Set.of(region), Set.of()))),
                    Stream.of(Membership.values())
                            .map(group -> new Option<>(
                                    key("filter.", group), key(group), new Filter(Set.of(), Set.of(group)))))
            .toList();

    private static final List<Option<Upward>> UPWARD = List.of(
            new Option<>("upward.balance", "indicator.goods_balance", Upward.BALANCE),
            new Option<>("upward.formula", Upward.FORMULA));

    private static final List<Option<AxisScale>> SHARE_SCALES = List.of(
            new Option<>("scale.square_root", new AxisScale.SquareRoot()),
            new Option<>("scale.linear", new AxisScale.Linear()));

    /** Constants in million US dollars. */
    private static final List<Option<AxisScale>> BALANCE_SCALES = List.of(
            new Option<>("scale.signed_log.hundred_million", new AxisScale.SignedLog(100)),
            new Option<>("scale.signed_log.billion", new AxisScale.SignedLog(1_000)),
            new Option<>("scale.signed_log.ten_billion", new AxisScale.SignedLog(10_000)),
            new Option<>("scale.linear", new AxisScale.Linear()),
            new Option<>("scale.rank", new AxisScale.Rank()));

    private final Session session;
    private final ChoiceMenus menus;

    /**
     * The menu.
     *
     * @param roomy whether there is room for its name beside its picture
     */
    DisplayMenu(Session session, LiveTexts words, ObservableValue<Boolean> roomy) {
        this.session = session;
        this.menus = new ChoiceMenus(session, words);
        setId("display");
        setGraphic(Icons.of("display"));
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("flat", "icon-button", "no-arrow");
        accessibleTextProperty().bind(words.of("display"));
        Help.on(this, words.of("display.help"));
        textProperty().bind(words.of("display").flatMap(name -> roomy.map(room -> room ? name : "")));
        getItems().setAll(colour(), size(), sources(), labels(), filter(), references(), new SeparatorMenuItem());
        getItems().addAll(upward(), shareScale(), balanceScale());
        getItems().add(menus.command("menu.fit", "Shortcut+0", () -> session.change(DisplayMenu::fitted)));
    }

    private Menu colour() {
        return menus.oneOf(
                "menu.colour",
                COLOURS,
                view -> view.marks().colourBy(),
                (view, by) -> view.withMarks(view.marks().withColourBy(by)));
    }

    private Menu sources() {
        return menus.oneOf(
                "menu.sources",
                SOURCES,
                view -> view.data().sources(),
                (view, asked) -> view.withData(view.data().withSources(asked)));
    }

    private Menu size() {
        Menu menu = menus.oneOf(
                "menu.size",
                SIZES,
                view -> view.marks().sizeBy(),
                (view, by) -> view.withMarks(view.marks().withSizeBy(by)));
        MenuItem imports = menu.getItems().get(1);
        setOnShowing(event -> imports.setDisable(!hasImports()));
        return menu;
    }

    /** The base data, for one, give balances only. */
    private boolean hasImports() {
        return session.workspace()
                .dataset(session.view().data().dataset())
                .filter(dataset ->
                        dataset.observations().stream().anyMatch(value -> value.indicator() == Indicator.IMPORTS))
                .isPresent();
    }

    private Menu labels() {
        Menu menu = menus.oneOf(
                "labels",
                LABELS,
                view -> view.labels().mode(),
                (view, mode) -> view.withLabels(view.labels().withMode(mode)));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .add(menus.change(
                        "labels.free",
                        view -> view.withLabels(
                                Labels.initial().withMode(view.labels().mode()))));
        return menu;
    }

    private Menu filter() {
        Menu menu = menus.anyOf(
                "menu.filter",
                FILTERS,
                (view, one) -> view.marks().filter().holds(one),
                (view, one) -> view.withMarks(
                        view.marks().withFilter(view.marks().filter().toggled(one))));
        menu.getItems().add(Region.values().length, new SeparatorMenuItem());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .add(menus.change(
                        "filter.all", view -> view.withMarks(view.marks().withFilter(Filter.ALL))));
        return menu;
    }

    private Menu references() {
        Menu menu = menus.menu("menu.references");
        session.workspace()
                .figures()
                .lines()
                .forEach(line -> menu.getItems()
                        .add(menus.check(
                                "reference." + line.id(),
                                texts -> texts.format(
                                        "reference",
                                        new Figures(texts.language()).threshold(line.percent()),
                                        line.name().in(texts.language())),
                                view -> view.thresholds().references().contains(line.percent()),
                                view -> view.withThresholds(toggled(view.thresholds(), line.percent())))));
        return menu;
    }

    private Menu upward() {
        return menus.oneOf(
                "menu.upward",
                UPWARD,
                view -> view.axes().upward(),
                (view, measure) -> view.withAxes(view.axes().withUpward(measure)));
    }

    private Menu shareScale() {
        return menus.oneOf(
                "menu.share_scale",
                SHARE_SCALES,
                view -> view.axes().share(),
                (view, scale) -> view.withAxes(view.axes().withShare(scale)));
    }

    private Menu balanceScale() {
        return menus.oneOf(
                "menu.balance_scale",
                BALANCE_SCALES,
                view -> view.axes().balance(),
                (view, scale) -> view.withAxes(view.axes().withBalance(scale)));
    }

    private static View fitted(View view) {
        return view.withAxes(view.axes().withZoom(Optional.empty()));
    }

    private static Thresholds toggled(Thresholds thresholds, double share) {
        List<Double> all = new ArrayList<>(thresholds.references());
        if (!all.remove(share)) {
            all.add(share);
        }
        all.sort(null);
        return thresholds.withReferences(all);
    }

    /** A menu has room to say that NATO is among the treaty allies. */
    private static String key(Membership group) {
        return group == Membership.TREATY_ALLY ? "filter.treaty_ally" : key("group.", group);
    }

    private static String key(String prefix, Enum<?> constant) {
        return prefix + Tokens.of(constant);
    }
}
