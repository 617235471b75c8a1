package org.fourquadrant.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JriDatasetTest {

    @Test
    void theShippedFileIsWhatWasMadeOfThePapersTableRowByRow() throws IOException {
        JriDataset.MADE.assertAreStillIn(JriDataset.FILE);
    }

    @Test
    void sixtyEightRowsAreFiftySixEconomiesTheUnionFiveMembersAndSixOthers() throws IOException {
        List<String[]> rows = Files.readAllLines(JriDataset.FILE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertEquals(68, rows.size());
        assertEquals(68, rows.stream().map(row -> row[0]).distinct().count());
        Map<String, Long> listings = rows.stream().collect(Collectors.groupingBy(row -> row[2], Collectors.counting()));
        assertEquals(Map.of("subject", 57L, "eu_member", 5L, "not_subject", 6L), listings);
        assertTrue(rows.stream().anyMatch(row -> row[0].equals("EUU") && row[2].equals("subject")));
    }
}
