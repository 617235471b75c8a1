package org.fourquadrant.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.AskedShare;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Session;

/** Four economies and one paper, enough for every state that a pane shows. */
public final class SmallWorld {

    public static final CountryCode JAPAN = new CountryCode("JPN");
    public static final CountryCode GERMANY = new CountryCode("DEU");
    public static final CountryCode MOZAMBIQUE = new CountryCode("MOZ");
    public static final CountryCode UNION = CountryCode.EUROPEAN_UNION;

    private static final String PAPER = "paper-1";

    private SmallWorld() {}

    /** A session at 2% on a date, with some countries selected. */
    public static Session session(String asOf, CountryCode... selected) {
        Set<CountryCode> selection = Arrays.stream(selected).collect(Collectors.toCollection(LinkedHashSet::new));
        View view = new View(
                new DataChoice("small", 2024, LocalDate.parse(asOf)),
                new Thresholds(2, List.of()),
                Axes.initial(),
                Marks.initial(),
                Labels.initial(),
                selection,
                Language.ENGLISH,
                Theme.LIGHT);
        return new Session(workspace(), view);
    }

    public static Workspace workspace() {
        return new Workspace(
                countries(), List.of(dataset()), new Library(List.of(paper()), SmallClaims.all()), figures());
    }

    /** Shares that are offered for the line, as NATO and a paper ask for them. */
    private static CitedFigures figures() {
        return new CitedFigures(
                List.of(
                        line("nato", 2, "2014-09-05"), line("japan", 3, "2025-05-30"),
                        line("korea", 3.5, "2025-10"), line("nato_2035", 5, "2025-06-25")),
                List.of());
    }

    private static AskedShare line(String id, double percent, String date) {
        LocalizedText name = new LocalizedText(id, id);
        return new AskedShare(id, percent, name, name, new AskedShare.Source("", name, name, PartialDate.parse(date)));
    }

    private static Countries countries() {
        return Countries.of(List.of(
                country(UNION, "European Union", "欧州連合", Region.EUROPE),
                country(JAPAN, "Japan", "日本", Region.ASIA, Membership.TREATY_ALLY),
                country(GERMANY, "Germany", "ドイツ", Region.EUROPE, Membership.NATO, Membership.EUROPEAN_UNION),
                country(MOZAMBIQUE, "Mozambique", "モザンビーク", Region.AFRICA)));
    }

    private static Country country(CountryCode code, String en, String ja, Region region, Membership... groups) {
        return new Country(code, "", new LocalizedText(en, ja), List.of(), region, Set.of(groups));
    }

    private static Dataset dataset() {
        List<CountryCode> listed = List.of(UNION, JAPAN, GERMANY, MOZAMBIQUE);
        List<Observation> values = List.of(
                value(UNION, Indicator.GOODS_BALANCE, 2024, -235571),
                value(JAPAN, Indicator.GOODS_BALANCE, 2024, -68468),
                value(JAPAN, Indicator.DEFENCE_SHARE, 2024, 1.4),
                value(GERMANY, Indicator.GOODS_BALANCE, 2024, -84822),
                value(GERMANY, Indicator.DEFENCE_SHARE, 2024, 1.9),
                value(MOZAMBIQUE, Indicator.GOODS_BALANCE, 2024, -66),
                value(MOZAMBIQUE, Indicator.DEFENCE_SHARE, 2022, 2.0));
        DatasetInfo info = new DatasetInfo(
                "small", LocalizedText.same("Small"), "", "", LocalizedText.EMPTY, List.of(), List.of());
        return new Dataset(info, listed, values);
    }

    private static Observation value(CountryCode code, Indicator indicator, int measuredIn, double value) {
        return new Observation(code, indicator, 2024, measuredIn, value, false, new Citation(PAPER, "Table 2"));
    }

    private static SourceDocument paper() {
        return new SourceDocument(
                PAPER,
                new LocalizedText("Tariffs and defence", "関税と防衛"),
                LocalizedText.same("Paper 1"),
                LocalizedText.same("A. Author"),
                LocalizedText.same("A Publisher"),
                PartialDate.parse("2025-05-30"),
                LocalDate.parse("2025-05-30"),
                "https://example.org/paper",
                "en");
    }

    static Citation at(String place) {
        return new Citation(PAPER, place);
    }

    static Optional<CountryCode> code(String text) {
        return CountryCode.isWellFormed(text) ? Optional.of(new CountryCode(text)) : Optional.empty();
    }
}
