package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class DatasetsCommandTest {

    @Test
    void baseDataComesFirstWithSourceAndLicence() throws Exception {
        JsonNode first = new ObjectMapper()
                .readTree(CliRun.of("datasets", "--format", "json").out())
                .get(0);
        assertEquals("jri-2024", first.get("name").asText());
        assertEquals(68, first.get("economies").asInt());
        assertFalse(first.get("sources").asText().isEmpty());
        assertFalse(first.get("licences").asText().isEmpty());
    }

    @Test
    void textNamesEachDataset() {
        CliRun run = CliRun.of("datasets");
        assertEquals(ExitCode.DONE, run.exit());
        assertTrue(run.lines().get(0).startsWith("jri-2024: "), run.out());
    }
}
