package org.fourquadrant.facts.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourquadrant.model.law.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What applied by law to twenty partners, written by hand from the acts. A row holds from its day to that of the
 * partner's next row; its last column says what else than the acts it was checked with: a paper (its number and place),
 * the table of Annex I, or what is written about the ledger.
 */
class LawOnDatesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 9);

    record Expected(
            String iso3,
            LocalDate from,
            LocalDate until,
            String state,
            String law,
            String lawBasis,
            String acts,
            String charged,
            String chargedBasis) {}

    static List<Expected> rows() {
        List<String[]> cells =
                lines().stream().skip(1).map(line -> line.split("\t", -1)).toList();
        List<Expected> rows = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            String[] cell = cells.get(row);
            boolean hasNext = row + 1 < cells.size() && cells.get(row + 1)[0].equals(cell[0]);
            LocalDate until = hasNext ? LocalDate.parse(cells.get(row + 1)[1]).minusDays(1) : LAST_DAY;
            rows.add(new Expected(
                    cell[0], LocalDate.parse(cell[1]), until, cell[2], cell[3], cell[4], cell[5], cell[6], cell[7]));
        }
        return rows;
    }

    private static List<String> lines() {
        try (InputStream table = LawOnDatesTest.class.getResourceAsStream("law-on-dates.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAsWrittenByHandFromItsFirstDayToItsLast(Expected row) {
        assertEquals(row, answered(row, row.from()));
        assertEquals(row, answered(row, row.until()));
    }

    private static Expected answered(Expected row, LocalDate day) {
        LawOnDate answer = BundledActs.LAW.on(BundledActs.code(row.iso3()), day);
        return new Expected(
                row.iso3(),
                row.from(),
                row.until(),
                answer.state().name().toLowerCase(Locale.ROOT),
                percent(answer.law()),
                basis(answer.law()),
                acts(answer),
                percent(answer.charged()),
                basis(answer.charged()));
    }

    /** Where every act leaves a country out, the acts are those that do. */
    private static String acts(LawOnDate answer) {
        List<Act> acts = answer.acts();
        if (acts.isEmpty()) {
            acts = answer.exemptFrom().stream().map(rate -> rate.act()).toList();
        }
        boolean counts = answer.law().isPresent();
        return counts ? acts.stream().map(Act::id).collect(Collectors.joining(";")) : "";
    }

    private static String percent(Optional<LegalRate> rate) {
        return rate.map(found -> String.valueOf(found.percent()).replaceAll("\\.0$", ""))
                .orElse("");
    }

    private static String basis(Optional<LegalRate> rate) {
        return rate.map(found -> found.basis().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    @Test
    void thereAreTwentyPartnersOnEveryDayOnWhichTheirRateChanges() {
        TreeSet<String> partners = rows().stream().map(Expected::iso3).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(20, partners.size());
        for (String partner : partners) {
            TreeSet<LocalDate> written = rows().stream()
                    .filter(row -> row.iso3().equals(partner))
                    .map(Expected::from)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(written, daysOfChange(partner), partner);
        }
    }

    private static TreeSet<LocalDate> daysOfChange(String partner) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        String before = "";
        for (LocalDate day : BundledActs.LAW.days(BundledActs.code(partner))) {
            LawOnDate answer = BundledActs.LAW.on(BundledActs.code(partner), day);
            String now = answer.state() + acts(answer) + percent(answer.law()) + answer.isChargedOtherwise();
            if (!now.equals(before)) {
                changes.add(day);
            }
            before = now;
        }
        return changes;
    }

    @Test
    void aThirdOfItWasCheckedWithOtherTextsThanTheLedger() {
        List<String> checks =
                lines().stream().skip(1).map(line -> line.split("\t", -1)[8]).toList();
        long others = checks.stream()
                .filter(check -> check.matches("00\\d .*|Annex I table"))
                .count();
        assertEquals(true, others * 3 >= checks.size(), others + " of " + checks.size());
    }
}
