package org.fourquadrant.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.TableChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small tables of our own in the layouts of publishers: recognised, and on the chart without a question. */
class PublishersLayoutTest {

    private static final DatasetReader READER = new DatasetReader(new WorkspaceLoader().load());
    private static final CountryCode GERMANY = new CountryCode("DEU");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "census-country.csv | US Census, country file | GOODS_BALANCE | 2024 | -84800.1",
                "comtrade.csv | UN Comtrade | GOODS_BALANCE | 2024 | -84800.1",
                "imf.csv | IMF trade by partner, SDMX-CSV | GOODS_BALANCE | 2024 | -84826",
                "databank.csv | World Bank DataBank, years in columns | DEFENCE_SHARE | 2023 | 1.5",
                "databank.csv | World Bank DataBank, years in columns | GDP | 2023 | 4500000",
                "databank-long.csv | World Bank DataBank, a row for each year | DEFENCE_SHARE | 2023 | 1.5",
                "eurostat.tsv | Eurostat, general government spending by function | DEFENCE_SHARE | 2023 | 1.1",
                "nato.csv | NATO defence expenditure, share of GDP | DEFENCE_SHARE | 2024 | 2.12"
            })
    void aTableInAKnownLayoutIsReadWithoutAQuestion(
            String file, String publisher, Indicator indicator, int year, double value) {
        TableReading read = read(Path.of("src/test/resources/layouts", file));
        assertEquals(Optional.of(publisher), read.layout().map(name -> name.en()));
        Dataset dataset = read.dataset().orElseThrow(() -> new AssertionError(read.problems()));
        assertEquals(Optional.of(value), dataset.find(GERMANY, indicator, year).map(Observation::value));
    }

    @Test
    void estimatesOfNatoAndFlagsOfEurostatAreEstimates() {
        Dataset nato =
                read(Path.of("src/test/resources/layouts/nato.csv")).dataset().orElseThrow();
        assertTrue(
                nato.find(GERMANY, Indicator.DEFENCE_SHARE, 2024).orElseThrow().estimate());
        Dataset eurostat = read(Path.of("src/test/resources/layouts/eurostat.tsv"))
                .dataset()
                .orElseThrow();
        CountryCode belgium = new CountryCode("BEL");
        assertTrue(eurostat.find(belgium, Indicator.DEFENCE_SHARE, 2024)
                .orElseThrow()
                .estimate());
        assertEquals(Optional.empty(), eurostat.find(GERMANY, Indicator.DEFENCE_SHARE, 2024));
    }

    @Test
    void aTableOfNobodyInParticularIsNotRecognised() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csv"), "country,year,balance_musd,milex_pct_gdp\nJapan,2024,-68468,1.4\n");
        assertEquals(Optional.empty(), read(own).layout());
    }

    private static TableReading read(Path file) {
        return READER.reading(file, TableChoices.NONE).orElseThrow();
    }
}
