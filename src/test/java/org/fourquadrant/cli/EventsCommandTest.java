package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.junit.jupiter.api.Test;

class EventsCommandTest {

    @Test
    void eventsOfADayAreInOrderAndCited() throws Exception {
        JsonNode events = json("--from", "2025-04-05", "--to", "2025-04-10", "--topic", "tariff");
        assertTrue(events.size() >= 4, events.toString());
        String before = "";
        for (JsonNode event : events) {
            assertTrue(event.get("date").asText().compareTo(before) >= 0);
            before = event.get("date").asText();
            assertEquals("tariff", event.get("topic").asText());
            assertTrue(event.get("document").asText().length() > 2);
        }
    }

    @Test
    void eventsCanBeThoseOfOneCountry() throws Exception {
        for (JsonNode event : json("--country", "COL", "--topic", "tariff")) {
            String subjects = event.get("subjects").asText();
            assertTrue(subjects.contains("COL") || subjects.contains("ALL"), subjects);
        }
    }

    @Test
    void timeWithoutEventsSaysSo() {
        CliRun run = CliRun.of("events", "--from", "1800-01-01", "--to", "1800-12-31");
        assertEquals(ExitCode.DONE, run.exit());
        assertEquals(
                "Neither papers nor acts date anything of that kind.", run.out().strip());
    }

    @Test
    void actsStandBesideThePapersUnlessOneAloneIsAsked() throws Exception {
        JsonNode both = json("--from", "2026-09-20", "--to", "2026-10-09");
        assertTrue(both.size() > 3, both.toString());
        for (JsonNode event : both) {
            assertEquals("act", event.get("source").asText());
        }
        assertEquals(
                0,
                json("--from", "2026-09-20", "--to", "2026-10-09", "--sources", "papers")
                        .size());
        for (JsonNode event : json("--sources", "law", "--country", "BRA", "--from", "2025-07-01")) {
            String subjects = event.get("subjects").asText();
            assertTrue(subjects.contains("BRA"), subjects);
        }
        JsonNode august = json("--from", "2025-08-27", "--to", "2025-08-27", "--country", "IND", "--sources", "law");
        assertEquals("EO14329", august.get(0).get("document").asText());
        assertEquals("takes_effect", august.get(0).get("event").asText());
    }

    private static JsonNode json(String... options) throws Exception {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "events";
        arguments[1] = "--format";
        arguments[2] = "json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        CliRun run = CliRun.of(arguments);
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void aDateIsAsVagueInTextAsItIsInTheFile() throws Exception {
        for (Language language : Language.values()) {
            Dates dates = new Dates(language);
            List<String> lines = CliRun.of("events", "--lang", language.tag()).lines();
            Set<String> missing = new TreeSet<>();
            int vague = 0;
            for (JsonNode event : json()) {
                PartialDate date = PartialDate.parse(event.get("date").asText());
                String said = dates.partial(date);
                vague += event.get("date").asText().length() == 10 ? 0 : 1;
                String document = event.get("document").asText();
                if (lines.stream().noneMatch(line -> line.strip().startsWith(said))) {
                    missing.add(said + " in " + document);
                }
            }
            assertTrue(vague > 10, "vague dates " + vague);
            assertEquals(Set.of(), missing);
        }
    }
}
