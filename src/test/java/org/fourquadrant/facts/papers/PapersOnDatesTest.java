package org.fourquadrant.facts.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReaderHeaderAware;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.law.TariffState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tariffs that the papers give for countries and dates, against what is decided from the bundled statements.
 *
 * <p>The table was written from the papers, with the place in the paper for each row, not from the program.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersOnDatesTest {

    private static final Set<TariffState> SILENT =
            EnumSet.of(TariffState.NONE_REPORTED, TariffState.NOT_COVERED, TariffState.ENDED);

    private final PapersTariffs history = BundledLibrary.tariffs();

    /** One row of the table. */
    record Expected(
            CountryCode country,
            LocalDate date,
            TariffState status,
            String rate,
            String basis,
            String whose,
            String why) {

        static Expected of(Map<String, String> row) {
            return new Expected(
                    new CountryCode(row.get("iso3")),
                    LocalDate.parse(row.get("date")),
                    TariffState.valueOf(row.get("status")),
                    row.get("rate_pct"),
                    row.get("basis"),
                    row.get("whose"),
                    row.get("document") + " " + row.get("place") + ": " + row.get("why"));
        }

        @Override
        public String toString() {
            return country + " on " + date + " (" + why + ")";
        }
    }

    private static List<Expected> table() throws Exception {
        List<Expected> rows = new ArrayList<>();
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(PapersOnDatesTest.class.getResourceAsStream("tariffs-on-dates.csv")),
                        StandardCharsets.UTF_8);
                CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader)) {
            for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
                rows.add(Expected.of(row));
            }
        }
        return rows;
    }

    static Stream<Expected> rows() throws Exception {
        return table().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTariffIsWhatThePaperSays(Expected expected) {
        PapersOnDate tariff = history.on(expected.country(), expected.date());
        assertEquals(expected.status(), tariff.state());
        if (!expected.rate().isEmpty()) {
            PaperRate rate = tariff.rate().orElseThrow();
            assertEquals(Double.parseDouble(expected.rate()), rate.percent());
            if (!expected.basis().isEmpty()) {
                assertEquals(expected.basis(), rate.basis().name().toLowerCase(Locale.ROOT));
            }
            if (!expected.whose().isEmpty()) {
                assertEquals(expected.whose(), wordFor(rate.holder()));
            }
        }
    }

    private static String wordFor(Reach holder) {
        return holder == Reach.UNION ? "eu_member" : holder.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everythingInForceExemptPausedOrStruckDownHasItsReason(Expected expected) {
        PapersOnDate tariff = history.on(expected.country(), expected.date());
        boolean needsReason = !SILENT.contains(tariff.reported());
        assertEquals(needsReason, !tariff.reasons().isEmpty());
    }

    @Test
    void theTableIsLargeAndWideEnough() throws Exception {
        List<Expected> rows = table();
        assertTrue(rows.size() >= 60, "only " + rows.size() + " rows");
        assertTrue(rows.stream().map(Expected::country).distinct().count() >= 25);
    }
}
