package org.fourquadrant.facts.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReaderHeaderAware;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.view.AskedSources;
import org.junit.jupiter.api.Test;

/**
 * A table of rates on 296 days of 64 economies, written from the acts and papers by somebody who had not seen the code. A
 * question mark stands where the sources do not decide, and an empty cell of the papers where they were not read.
 */
class HandTableTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(WORKSPACE);
    private static final String UNDECIDED = "?";

    /** Left out by name, they have no row of their own; that they pay nothing on top is as true as that no row says so. */
    private static final List<String> LEFT_OUT = List.of("RUS", "BLR", "CUB", "PRK");

    @Test
    void theActsGiveWhatTheHandWrote() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<Map<String, String>> rows = rows();
        for (Map<String, String> row : rows) {
            compare(row, wrong);
        }
        assertEquals(List.of(), wrong);
        assertTrue(rows.size() >= 200, rows.size() + " rows");
    }

    private static void compare(Map<String, String> row, List<String> wrong) {
        CountryCode country = new CountryCode(row.get("iso3"));
        LocalDate day = LocalDate.parse(row.get("date"));
        LawOnDate law = KNOWLEDGE.tariff(country, day, AskedSources.LAW).law().orElseThrow();
        boolean leftOut = LEFT_OUT.contains(country.value()) && law.acts().isEmpty();
        check(row, "tariff_status", Tokens.of(law.state()), wrong);
        if (!leftOut) {
            check(row, "law_pct", percent(law.law()), wrong);
            check(row, "law_basis", basis(law.law()), wrong);
            check(row, "charged_pct", percent(law.charged()), wrong);
            checkActs(row, acts(law), wrong);
        }
        if (!row.get("papers_pct").isEmpty()) {
            TariffOnDate both = KNOWLEDGE.tariff(country, day, AskedSources.BOTH);
            String papers = both.papers().orElseThrow().rate().stream()
                    .map(rate -> number(rate.percent()))
                    .findFirst()
                    .orElse("");
            check(row, "papers_pct", papers, wrong);
        }
    }

    private static void check(Map<String, String> row, String column, String found, List<String> wrong) {
        String expected = row.get(column);
        if (!expected.equals(UNDECIDED) && !expected.equals(found)) {
            wrong.add(row.get("iso3") + " " + row.get("date") + " " + column + ": " + expected + " but " + found);
        }
    }

    /** In whatever order. */
    private static void checkActs(Map<String, String> row, Set<String> found, List<String> wrong) {
        String expected = row.get("law_acts");
        Set<String> acts = expected.isEmpty() ? Set.of() : Set.of(expected.split("; "));
        if (!expected.equals(UNDECIDED) && !acts.equals(found)) {
            wrong.add(row.get("iso3") + " " + row.get("date") + " law_acts: " + expected + " but " + found);
        }
    }

    private static String percent(Optional<LegalRate> rate) {
        return rate.map(found -> number(found.percent())).orElse("");
    }

    private static String basis(Optional<LegalRate> rate) {
        return rate.map(found -> found.basis() == RateBasis.INCLUDING_MFN ? "including_mfn" : "additional")
                .orElse("");
    }

    private static Set<String> acts(LawOnDate law) {
        return law.rateActs().stream().map(Act::id).collect(Collectors.toSet());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static List<Map<String, String>> rows() throws Exception {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(new InputStreamReader(
                HandTableTest.class.getResourceAsStream("hand-table.csv"), StandardCharsets.UTF_8))) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
