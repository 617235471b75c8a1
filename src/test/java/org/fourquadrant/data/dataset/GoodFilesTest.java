package org.fourquadrant.data.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.csv.CsvDialect;
import org.fourquadrant.data.csv.CsvRows;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoodFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/good");
    private static final DatasetReader READER = new DatasetReader(new WorkspaceLoader().load());

    @Test
    void aShiftJisTableAsMinistriesPrintThemIsUnderstood() {
        Dataset dataset = read("shift-jis.csv", List.of(ProblemKind.ENCODING_GUESSED));
        assertEquals(-68_468, balance(dataset, "JPN"));
        assertEquals(-126, balance(dataset, "BIH"));
        assertEquals(-66_007, balance(dataset, "KOR"));
        assertEquals(11_857, balance(dataset, "GBR"));
        assertEquals(2.3, share(dataset, "GBR").orElseThrow().value());
        assertEquals(
                25,
                value(dataset, "KOR", Indicator.ANNOUNCED_TARIFF).orElseThrow().value());
        assertEquals(Optional.empty(), share(dataset, "LIE"), "… is no value, and not 0");
        assertEquals(5, dataset.economies().size());
        assertEquals(
                new Citation(FOLDER.resolve("shift-jis.csv").toString(), "4"),
                share(dataset, "JPN").orElseThrow().citation());
    }

    @Test
    void eucJpWithItsYearInTheFileNameAndItsUnitInTheHeader() {
        Dataset dataset = read("euc-jp-2024.csv", List.of(ProblemKind.ENCODING_GUESSED));
        assertEquals(-68_468, balance(dataset, "JPN"), 1e-6);
    }

    @Test
    void aColumnOfGdpIsReadInMillionsAndAShareOfGdpIsNoGdp() {
        Dataset dataset = read("with-gdp.csv", List.of());
        assertEquals(
                4_000_000, value(dataset, "JPN", Indicator.GDP).orElseThrow().value());
        assertEquals(Optional.empty(), value(dataset, "DEU", Indicator.GDP));
        assertEquals(1.9, share(dataset, "DEU").orElseThrow().value());
    }

    @Test
    void semicolonsWithDecimalCommas() {
        Dataset dataset = read("semicolon.csv", List.of());
        assertEquals(-84_824.5, balance(dataset, "DEU"));
        assertEquals(55_516, balance(dataset, "NLD"));
        assertEquals(0.8, share(dataset, "CIV").orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16le-mark.csv", "utf-16be.csv"})
    void utf16WithAndWithoutItsMark(String file) {
        Dataset dataset = read(file, List.of());
        assertEquals(-68_468, balance(dataset, "JPN"));
        assertEquals(Optional.empty(), share(dataset, "KOR"));
    }

    @Test
    void aByteOrderMarkAndBlankLinesAreNoData() {
        assertEquals(-66_007, balance(read("utf-8-mark.csv", List.of()), "KOR"));
    }

    @Test
    void quotesLinesWithinQuotesStrayQuotesAndBackslashes() {
        Dataset dataset = read("quotes.csv", List.of());
        assertEquals(
                "5", share(dataset, "TWN").orElseThrow().citation().place(), "physical line, not number of the row");
        assertEquals(2.6, share(dataset, "KOR").orElseThrow().value());
    }

    @Test
    void quotesAreNoPartOfACellAndBackslashesAre() throws IOException {
        Problems problems = new Problems();
        String text = Files.readString(FOLDER.resolve("quotes.csv"));
        assertEquals(
                List.of("name", "Japan, \"Nippon\"", "Korea", "C:\\new\\t"),
                CsvRows.parse(text, CsvDialect.STANDARD, "quotes.csv", problems).stream()
                        .map(row -> row.cells().get(1))
                        .toList());
    }

    @Test
    void aDataPackageIsReadAsItSaysItIsWritten() {
        Dataset dataset = read("dialect", List.of());
        assertEquals("Länder", dataset.info().title().in(Language.JAPANESE));
        assertEquals("Amt", dataset.info().sourceLine().en());
        assertEquals(-84_824, balance(dataset, "DEU"));
        assertEquals(1.9, share(dataset, "DEU").orElseThrow().value());
        assertEquals(
                new Citation("amt", "S. 3"), share(dataset, "DEU").orElseThrow().citation());
        assertEquals(Optional.empty(), share(dataset, "JPN"));
        assertEquals(Optional.empty(), value(dataset, "FRA", Indicator.GOODS_BALANCE));
        assertEquals(
                dataset.economies(), read("dialect/datapackage.json", List.of()).economies());
    }

    @Test
    void aDataPackageThatDoesNotKnowThisProgramIsReadByItsFieldNames() {
        assertEquals(-68_468, balance(read("no-quadrant", List.of()), "JPN"));
    }

    private static Dataset read(String file, List<ProblemKind> warnings) {
        Loaded<Dataset> loaded = READER.read(FOLDER.resolve(file));
        ProblemText text = new ProblemText(Language.ENGLISH);
        assertEquals(
                warnings,
                loaded.problems().stream().map(Problem::kind).toList(),
                () -> loaded.problems().stream().map(text::line).toList().toString());
        return loaded.value().orElseThrow();
    }

    private static Optional<Observation> value(Dataset dataset, String country, Indicator indicator) {
        return dataset.find(new CountryCode(country), indicator, 2024);
    }

    private static Optional<Observation> share(Dataset dataset, String country) {
        return value(dataset, country, Indicator.DEFENCE_SHARE);
    }

    private static double balance(Dataset dataset, String country) {
        return value(dataset, country, Indicator.GOODS_BALANCE).orElseThrow().value();
    }

    @Test
    void aColumnWithoutAUnitIsNamedWhereverItStands(@TempDir Path folder) throws IOException {
        List<String> columns = List.of("Trade balance", "iso3", "milex_pct_gdp", "year");
        for (int first = 0; first < columns.size(); first++) {
            List<String> order = new ArrayList<>(columns);
            Collections.rotate(order, first);
            List<String> cells = order.stream()
                    .map(Map.of("Trade balance", "-68468", "iso3", "JPN", "milex_pct_gdp", "1.4", "year", "2024")::get)
                    .toList();
            Path file = Files.writeString(
                    folder.resolve("own" + first + ".csv"),
                    String.join(",", order) + "\n" + String.join(",", cells) + "\n");
            List<Problem> assumed = READER.read(file).problems().stream()
                    .filter(problem -> problem.kind() == ProblemKind.UNIT_BY_FIGURES)
                    .toList();
            assertEquals(1, assumed.size());
            assertEquals(1 + order.indexOf("Trade balance"), assumed.get(0).column(), order.toString());
        }
    }
}
