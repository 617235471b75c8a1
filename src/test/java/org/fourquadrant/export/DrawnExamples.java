package org.fourquadrant.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;

/** Views of the base data with what is particular about the texts of each, in both languages. */
final class DrawnExamples {

    private DrawnExamples() {}

    /**
     * A view of the base data and what is particular about it.
     *
     * @param shown which rows its filter leaves
     * @param filter what the line of sources says of the filter, in English and in Japanese
     * @param legend what the legend says, in English and in Japanese
     */
    record Example(
            String name,
            View view,
            Predicate<PrintedFigures.Row> shown,
            Map<Language, String> filter,
            Map<Language, List<String>> legend) {

        Example(String name, View view) {
            this(name, view, row -> true, Map.of(), Map.of());
        }

        Example in(Language language) {
            return new Example(name, view.withLanguage(language), shown, filter, legend);
        }

        ExpectedTexts expected() {
            return new ExpectedTexts(view.language(), view.thresholds().main(), shown);
        }

        Page page() {
            return Examples.EXPORTER
                    .pages(Examples.FACTS, Deck.of(Examples.slide(view)))
                    .pages()
                    .get(0)
                    .get();
        }

        @Override
        public String toString() {
            return name + " " + view.language().tag();
        }
    }

    static Stream<Example> examples() {
        View base = Examples.ENGLISH.withThresholds(new Thresholds(2, List.of()));
        View tariffs = base.withMarks(base.marks().withColourBy(ColourBy.TARIFF))
                .withData(base.data().withAsOf(LocalDate.of(2025, 8, 10)));
        Example coloured = new Example("tariffs in colour", tariffs, row -> true, tariffSources(), tariffLegend());
        View asia = base.withMarks(base.marks().withFilter(new Filter(Set.of(Region.ASIA), Set.of())));
        Example filtered = new Example(
                "Asia alone",
                asia,
                row -> row.region().equals("Asia"),
                Map.of(Language.ENGLISH, "Only Asia.", Language.JAPANESE, "アジアのみ表示。"),
                Map.of());
        return Stream.of(
                        new Example("line at 2", base),
                        new Example("line at 3.5", base.withThreshold(3.5)),
                        new Example("line at 2.37", base.withThreshold(2.37)),
                        new Example("further lines", base.withThresholds(new Thresholds(3.5, List.of(2.0, 2.25, 5.0)))),
                        new Example("selection", base.withSelection(Set.of(new CountryCode("JPN")))),
                        new Example("codes", base.withLabels(base.labels().withMode(LabelMode.CODES))),
                        new Example("linear", base.withAxes(base.axes().withShare(new AxisScale.Linear()))),
                        coloured,
                        filtered)
                .flatMap(example -> Arrays.stream(Language.values()).map(example::in));
    }

    /** The acts that hold for the 63 on that day, by the ledger. */
    private static Map<Language, String> tariffSources() {
        return Map.of(
                Language.ENGLISH,
                "Colours by: EO 14228, EO 14232, EO 14298, EO 14325, EO 14326, Notice on Japan, 16 Sep 2025.",
                Language.JAPANESE,
                "色の根拠：大統領令14228号、大統領令14232号、大統領令14298号、大統領令14325号、大統領令14326号、日本に関する告示（2025年9月16日）。");
    }

    private static Map<Language, List<String>> tariffLegend() {
        return Map.of(
                Language.ENGLISH,
                List.of(
                        "Tariff on all goods on 10 August 2025:",
                        "No tariff on all goods",
                        "up to 10%",
                        "up to 15%",
                        "up to 20%",
                        "up to 30%",
                        "above 30%"),
                Language.JAPANESE,
                List.of("2025年8月10日時点の全品目への関税率：", "全品目への関税なし", "10%以下", "15%以下", "20%以下", "30%以下", "30%超"));
    }

    /** One with every kind of text, since how a text gets into a file does not depend on what it says. */
    static Stream<Example> examplesWithMostTexts() {
        return examples()
                .filter(example -> Set.of("further lines", "tariffs in colour").contains(example.name()));
    }
}
