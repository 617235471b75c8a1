package org.fourquadrant.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From whose side a balance is seen: by the words where the figures are not known, and where they are known it is asked as soon as
 * words and figures disagree; in no layout is a balance shown with the wrong sign.
 */
class WhoseBalanceTest {

    private static final DatasetReader READER = new DatasetReader(new WorkspaceLoader().load());
    private static final Map<String, Double> KNOWN = new TreeMap<>(
            Map.of("JPN", -68_578.0, "DEU", -84_887.0, "KOR", -66_065.0, "MEX", -171_864.0, "NLD", 55_544.0));
    private static final Map<String, Double> SMALL = new TreeMap<>(Map.of("FJI", -120.0, "TON", 12.0));
    private static final String DEFENCE = ",Defence (% of GDP)";

    /** The places in which a table says what its figures are. */
    private enum Layout {
        COLUMN("country,year,\"%s\"" + DEFENCE),
        TITLE_OVER_YEARS("\"%s\"\ncountry,2024"),
        TITLE_OVER_VALUES("\"%s\"\ncountry,year,value"),
        TITLE_OVER_A_BARE_NAME("\"%s\"\ncountry,year,Balance");

        private final String head;

        Layout(String head) {
            this.head = head;
        }

        String table(String words, Map<String, Double> figures) {
            StringBuilder text = new StringBuilder(head.replace("%s", words)).append('\n');
            figures.forEach((code, value) -> text.append(code)
                    .append(this == TITLE_OVER_YEARS ? "," : ",2024,")
                    .append(value)
                    .append(this == COLUMN ? ",1.5\n" : "\n"));
            return text.toString();
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "対米収支",
                "対米貿易収支",
                "対米黒字",
                "対米国収支",
                "各国の対米収支",
                "収支（対米）",
                "米国との貿易収支",
                "米国に対する収支",
                "相手国から見た収支",
                "trade balance with the US",
                "bilateral balance with U.S.",
                "goods balance vis-à-vis the United States",
                "surplus with the US",
                "partner's balance",
                "country's balance with the US",
                "Handelsbilanz mit den USA",
                "Handelsbilanzsaldo gegenüber den USA",
                "Handelsüberschuss gegenüber den USA",
                "solde commercial avec les États-Unis",
                "balance commerciale vis-à-vis des États-Unis",
                "excédent commercial avec les États-Unis"
            })
    void wordsOfThePartnersSideTurnTheSignsAndKnownFiguresThatDisagreeAreAskedAbout(String words) throws IOException {
        for (Layout layout : Layout.values()) {
            assertEquals(Optional.of(120.0), balance(layout.table(words, SMALL), "FJI"), words + layout);
            assertEquals(Optional.of(-68_578.0), balance(layout.table(words, turned(KNOWN)), "JPN"), words + layout);
            assertEquals(List.of(ProblemKind.SIDE_CONTRADICTED), asked(layout.table(words, KNOWN)), words + layout);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "米国の貿易収支",
                "米国の対外貿易収支",
                "米国の対各国収支",
                "米国から見た収支",
                "US balance with partner",
                "US goods balance (data from the U.S. Census Bureau)",
                "balance as seen from the US",
                "Handelsbilanz der USA mit Partner",
                "solde commercial des États-Unis avec le partenaire"
            })
    void wordsOfTheUnitedStatesKeepTheSignsAndKnownFiguresThatDisagreeAreAskedAbout(String words) throws IOException {
        for (Layout layout : Layout.values()) {
            assertEquals(Optional.of(-120.0), balance(layout.table(words, SMALL), "FJI"), words + layout);
            assertEquals(Optional.of(-68_578.0), balance(layout.table(words, KNOWN), "JPN"), words + layout);
            assertEquals(List.of(ProblemKind.SIDE_ASKED), asked(layout.table(words, turned(KNOWN))), words + layout);
        }
    }

    @Test
    void deficitsCountTheOtherWay() throws IOException {
        for (String words : new String[] {"対米赤字", "deficit with the US", "Handelsdefizit mit den USA"}) {
            assertEquals(Optional.of(-120.0), balance(Layout.COLUMN.table(words, SMALL), "FJI"), words);
        }
        for (String words : new String[] {"US trade deficit", "米国の貿易赤字", "Handelsdefizit der USA"}) {
            assertEquals(Optional.of(120.0), balance(Layout.COLUMN.table(words, SMALL), "FJI"), words);
        }
    }

    @Test
    void exportsAndImportsOfThePartnerAreNotTakenForThoseOfTheUnitedStates() throws IOException {
        String rows = "Japan,2024,148209,79741\nGermany,2024,160400,75600\nNetherlands,2024,34000,89500\n";
        String bare = "country,year,Exports (USD million),Imports (USD million)\n" + rows;
        assertEquals(List.of(ProblemKind.SIDE_OF_FLOWS_ASKED), asked(bare));
        TableChoices partner = TableChoices.NONE.withSide(BalanceSide.PARTNER);
        assertEquals(Optional.of(-68_468.0), balance(bare, "JPN", partner));
        for (String said : new String[] {
            "country,year,Exports to the US (USD million),Imports from the US (USD million)\n",
            "country,year,Exports (USD million),Imports from the US (USD million)\n",
            "国,年,対米輸出（百万ドル）,対米輸入（百万ドル）\n",
            "Trade with the United States\ncountry,year,Exports (USD million),Imports (USD million)\n"
        }) {
            assertEquals(Optional.of(-68_468.0), balance(said + rows, "JPN"), said);
        }
    }

    private static Map<String, Double> turned(Map<String, Double> figures) {
        Map<String, Double> turned = new TreeMap<>();
        figures.forEach((code, value) -> turned.put(code, -value));
        return turned;
    }

    private Optional<Double> balance(String text, String code) throws IOException {
        return balance(text, code, TableChoices.NONE);
    }

    private Optional<Double> balance(String text, String code, TableChoices choices) throws IOException {
        return read(text, choices)
                .dataset()
                .flatMap(dataset -> dataset.find(new CountryCode(code), Indicator.GOODS_BALANCE, 2024))
                .map(one -> one.value());
    }

    private List<ProblemKind> asked(String text) throws IOException {
        TableReading read = read(text, TableChoices.NONE);
        List<ProblemKind> asked = new ArrayList<>();
        if (read.dataset().isEmpty()) {
            read.problems().stream()
                    .map(Problem::kind)
                    .filter(kind -> kind.name().startsWith("SIDE"))
                    .forEach(asked::add);
        }
        return asked;
    }

    private TableReading read(String text, TableChoices choices) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), text);
        return READER.reading(file, choices.withUnits(List.of("USD million"))).orElseThrow();
    }
}
