package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of sources of a table of one's own says what is known of it, and nothing of what is not. */
class OwnSourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | mine | '' | '' | '' | mine. Source: table.csv.",
                "JAPANESE | mine | '' | '' | '' | mine。出典：table.csv。",
                "ENGLISH | Mine | 2 | '' | CC0 | Mine (mine). Version 2. Source: table.csv. Licence: CC0.",
                "JAPANESE | Mine | '' | 2025-05-30 | CC0 | Mine（mine）。2025年5月30日。出典：table.csv。ライセンス：CC0。",
                "ENGLISH | Mine | 2 | 2025-05-30 | '' | Mine (mine). Version 2; 30 May 2025. Source: table.csv.",
                "JAPANESE | Mine | 2 | 2025-05-30 | '' | Mine（mine）。バージョン2、2025年5月30日。出典：table.csv。"
            })
    void whatIsNotKnownIsLeftOut(
            Language language, String title, String version, String vintage, String licence, String said) {
        Dataset figures =
                Examples.WORKSPACE.dataset(Examples.ENGLISH.data().dataset()).orElseThrow();
        DatasetInfo info = new DatasetInfo(
                "mine",
                LocalizedText.same(title),
                version,
                vintage,
                LocalizedText.same("table.csv"),
                List.of(LocalizedText.same("table.csv")),
                licence.isEmpty() ? List.of() : List.of(LocalizedText.same(licence)));
        Workspace workspace = Examples.WORKSPACE.with(figures.withInfo(info));
        View view = Examples.ENGLISH
                .withLanguage(language)
                .withData(Examples.ENGLISH
                        .data()
                        .withDataset("mine", Examples.ENGLISH.data().year()));
        Deck deck = new Deck("", List.of(new Slide(view, SlideOptions.STANDARD)), Set.of(Deck.Extra.SOURCES));
        List<Supplier<Page>> pages = new DeckPages(new Chart(), Examples.VIEWS)
                .of(Facts.of(workspace, view), deck)
                .pages();
        List<String> texts = pages.get(pages.size() - 1)
                .get()
                .drawing()
                .parts(ChartPart.Kind.TEXT)
                .map(part -> part.part().text())
                .toList();
        assertTrue(texts.contains(said), texts.stream().collect(Collectors.joining("\n")));
    }
}
