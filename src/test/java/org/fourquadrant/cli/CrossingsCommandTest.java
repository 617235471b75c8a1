package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrossingsCommandTest {

    @Test
    void fromTwoToThreeAndAHalfTheUnitedKingdomAndFourteenOthersCross() {
        List<String> lines = csv("2", "3.5");
        assertEquals("iso3,name,milex_pct_gdp,quadrant_from,quadrant_to,distance_points", lines.get(0));
        assertEquals(15, lines.size() - 1);
        assertTrue(lines.contains("GBR,United Kingdom,2.3,I,II,-1.2"), lines.toString());
        assertEquals(
                14, lines.stream().filter(line -> line.contains(",IV,III,")).count());
    }

    @Test
    void fromTwoToTwoPointOneMozambiqueAloneCrosses() {
        assertEquals(List.of("MOZ,Mozambique,2,IV,III,-0.1"), csv("2.0", "2.1").subList(1, 2));
        assertEquals(2, csv("2.0", "2.1").size());
    }

    @Test
    void wayBackIsTheSameCountriesInTheOtherOrder() {
        List<String> up = codes(csv("2", "3.5"));
        List<String> down = codes(csv("3.5", "2"));
        assertEquals(up.size(), down.size());
        assertTrue(down.containsAll(up));
        assertEquals("MOZ", up.get(0));
        assertEquals("MOZ", down.get(down.size() - 1));
    }

    @Test
    void jsonHasNumbersAndTextATotal() throws Exception {
        JsonNode rows = new ObjectMapper()
                .readTree(CliRun.of("crossings", "--from", "2", "--to", "2.1", "--format", "json")
                        .out());
        assertEquals(-0.1, rows.get(0).get("distance_points").asDouble());
        assertTrue(CliRun.of("crossings", "--from", "2", "--to", "3.5").out().contains(": 15"));
        assertEquals(
                "No country changes quadrant.",
                CliRun.of("crossings", "--from", "2", "--to", "2").out().strip());
    }

    @Test
    void bothPlacesOfTheLineAreNeeded() {
        CliRun run = CliRun.of("crossings", "--from", "2");
        assertEquals(ExitCode.WRONG_USAGE, run.exit());
        assertTrue(run.err().startsWith("Missing: --to T1."), run.err());
    }

    private static List<String> csv(String from, String to) {
        CliRun run = CliRun.of("crossings", "--from", from, "--to", to, "--format", "csv");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        return run.lines();
    }

    private static List<String> codes(List<String> lines) {
        return lines.stream().skip(1).map(line -> line.substring(0, 3)).toList();
    }

    @Test
    void aDistanceSaysItsSideAndNoneIsOnTheLine() {
        for (String[] ends : List.of(new String[] {"3", "2"}, new String[] {"2", "3"}, new String[] {"1.9", "2"})) {
            CliRun csv = CliRun.of("crossings", "--from", ends[0], "--to", ends[1], "--format", "csv");
            CliRun text = CliRun.of("crossings", "--from", ends[0], "--to", ends[1]);
            double line = Double.parseDouble(ends[1]);
            for (String row : csv.lines().subList(1, csv.lines().size())) {
                String[] cells = row.split(",");
                double share = PrintedShares.of(cells[0]);
                String said = text.lines().stream()
                        .filter(found -> found.contains(cells[1]))
                        .findFirst()
                        .orElseThrow();
                assertTrue(said.contains(share < line ? " below" : " above"), said);
                assertFalse(said.contains(share < line ? " above" : " below"), said);
            }
        }
    }

    /** Shares of JRI's table 2 as it prints them. */
    private static final class PrintedShares {

        static double of(String iso3) {
            try (Stream<String> rows = Files.lines(Path.of("datasets/jri-2024/economies.csv"))) {
                return Double.parseDouble(rows.filter(row -> row.startsWith(iso3 + ","))
                        .findFirst()
                        .orElseThrow()
                        .split(",")[6]);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
