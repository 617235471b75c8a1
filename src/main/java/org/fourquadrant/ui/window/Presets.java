package org.fourquadrant.ui.window;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.dossier.DemandedShare;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.document.AskedShare;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** Buttons that put the line where somebody asks for it, each saying who. */
final class Presets extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass NOT_YET = PseudoClass.getPseudoClass("not-yet");

    private static final double HELP_WIDTH = 460;

    private final Session session;
    private final LiveTexts words;
    private final Map<AskedShare, Button> buttons = new LinkedHashMap<>();
    private final PresetOffers offers;

    /**
     * The buttons.
     *
     * @param roomy whether there is room to say who asks on the button itself
     */
    Presets(Session session, LiveTexts words, ObservableValue<Boolean> roomy) {
        this.session = session;
        this.words = words;
        getStyleClass().add("presets");
        List<AskedShare> all = session.workspace().figures().lines();
        this.offers = new PresetOffers(all);
        all.forEach(preset -> buttons.put(preset, button(preset, roomy)));
        getChildren().addAll(buttons.values());
        setVisible(false);
    }

    /** Shows them from now on; before, they only keep their room, since who asks for what stands in the documents. */
    void offer() {
        session.shownProperty().subscribe(now -> dim(session.facts()));
        setVisible(true);
    }

    /** What is not yet demanded is dim; each keeps its place. */
    private void dim(Facts facts) {
        offers.of(facts)
                .forEach(offer -> buttons.get(offer.line()).pseudoClassStateChanged(NOT_YET, !offer.isDemanded()));
    }

    private Button button(AskedShare preset, ObservableValue<Boolean> roomy) {
        Label who = new Label();
        who.textProperty().bind(session.languageProperty().map(preset.name()::in));
        who.getStyleClass().add("faint");
        who.visibleProperty().bind(roomy);
        who.managedProperty().bind(roomy);
        Label share = new Label();
        share.textProperty()
                .bind(session.languageProperty().map(language -> new Figures(language).threshold(preset.percent())));
        HBox content = new HBox(share, who);
        content.getStyleClass().add("preset-content");
        Button button = new Button();
        button.setGraphic(content);
        button.getStyleClass().add("preset");
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip help = new Tooltip();
        help.setWrapText(true);
        help.setMaxWidth(HELP_WIDTH);
        help.setOnShowing(event -> help.setText(helpFor(preset)));
        button.setTooltip(help);
        button.accessibleTextProperty().bind(words.all().map(texts -> asked(preset, texts)));
        button.setOnAction(event -> session.change(view -> view.withThreshold(preset.percent())));
        session.shownProperty().addListener((property, before, after) -> mark(button, preset));
        mark(button, preset);
        return button;
    }

    private String helpFor(AskedShare preset) {
        Dates dates = new Dates(session.view().language());
        String since = offers.of(session.facts()).stream()
                .filter(offer -> offer.line().equals(preset))
                .flatMap(offer -> offer.since().stream())
                .findFirst()
                .map(day -> words.now().format("preset.since", dates.day(day)))
                .orElseGet(() -> words.now()
                        .format(
                                "preset.not_yet",
                                dates.day(session.view().data().asOf())));
        String reported = WhoAsks.forShare(preset.percent(), session.facts(), words.now());
        return Stream.of(asked(preset, words.now()), since, decided(preset, dates), reported)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Such as {@code 2%: what NATO agreed on in 2014}. */
    private static String asked(AskedShare preset, Texts texts) {
        Language language = texts.language();
        return texts.format(
                "preset.help",
                new Figures(language).threshold(preset.percent()),
                preset.asked().in(language));
    }

    /** Where a decision stands that is none of the documents', if it has been taken by the as-of date. */
    private String decided(AskedShare preset, Dates dates) {
        Language language = session.view().language();
        AskedShare.Source source = preset.source();
        return PresetOffers.decided(preset, session.view().data().asOf())
                .map(day -> words.now()
                        .format(
                                "preset.source",
                                source.title().in(language),
                                source.place().in(language),
                                dates.partial(source.date())))
                .orElse("");
    }

    private void mark(Button button, AskedShare preset) {
        button.pseudoClassStateChanged(SELECTED, session.view().thresholds().main() == preset.percent());
    }

    /** The shares that are offered for the line, and since when each is demanded or pledged. */
    static final class PresetOffers {

        /**
         * A share that is offered.
         *
         * @param line the share and who asks for it
         * @param since the day from which somebody demands or pledges it; empty if nobody does by the as-of date
         */
        record Offer(AskedShare line, Optional<LocalDate> since) {

            boolean isDemanded() {
                return since.isPresent();
            }
        }

        private final List<AskedShare> lines;

        /** Offers of some shares. */
        PresetOffers(List<AskedShare> lines) {
            this.lines = List.copyOf(lines);
        }

        /** All shares in the given order, so that each keeps its place whatever the date. */
        List<Offer> of(Facts facts) {
            LocalDate asOf = facts.view().data().asOf();
            List<DemandedShare> known = facts.demandedShares();
            return lines.stream()
                    .map(line -> new Offer(line, since(line, known, asOf)))
                    .toList();
        }

        private static Optional<LocalDate> since(AskedShare line, List<DemandedShare> known, LocalDate asOf) {
            Stream<LocalDate> inDocuments = known.stream()
                    .filter(each -> each.percent() == line.percent())
                    .map(DemandedShare::since);
            return Stream.concat(inDocuments, decided(line, asOf).stream()).min(Comparator.naturalOrder());
        }

        /** The day of a decision that is none of the documents', if it has been taken by a day. */
        static Optional<LocalDate> decided(AskedShare line, LocalDate asOf) {
            return Optional.of(line.source())
                    .filter(AskedShare.Source::isOutsideTheLibrary)
                    .map(source -> source.date().lastDay())
                    .filter(day -> !day.isAfter(asOf));
        }
    }

    /** Who demands or pledges a share of GDP for defence, as the documents report it up to the as-of date. */
    private static final class WhoAsks {

        private static final int MOST = 4;

        private WhoAsks() {}

        /** One line for each statement with the place it stands at; empty where the documents report nothing by then. */
        static String forShare(double share, Facts facts, Texts texts) {
            Language language = facts.view().language();
            return facts.demandedShares().stream()
                    .filter(demanded -> demanded.percent() == share)
                    .map(demanded -> lines(demanded.statements(), language, texts))
                    .findFirst()
                    .orElse("");
        }

        private static String lines(List<Cited> statements, Language language, Texts texts) {
            return statements.stream()
                    .limit(MOST)
                    .map(cited -> texts.format(
                            "preset.cited",
                            cited.statement().summary().in(language),
                            cited.document().shortName().in(language),
                            cited.statement().citation().place()))
                    .collect(Collectors.joining("\n"));
        }
    }
}
