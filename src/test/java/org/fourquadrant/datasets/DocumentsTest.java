package org.fourquadrant.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Qualifier;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.language.Tokens;
import org.junit.jupiter.api.Test;

/** Every statement that ships, held against the rules of the house and against what was checked of it with the papers at hand. */
class DocumentsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final List<Statement> STATEMENTS = WORKSPACE.library().statements();

    @Test
    void everyStatementHasAKnownDocumentAndAPlace() {
        for (Statement statement : STATEMENTS) {
            assertTrue(
                    WORKSPACE
                            .library()
                            .document(statement.citation().document())
                            .isPresent(),
                    statement.id());
            assertFalse(statement.citation().place().isBlank(), statement.id());
        }
    }

    /** A statement is shown from the day it is announced: what it says of a later day lies ahead of that reader. */
    @Test
    void whatIsAnnouncedForALaterDayIsNotToldAsPast() {
        Pattern past =
                Pattern.compile("applied from|\\b(began|started|came into force)\\b|始まった|始まり|適用された|移った|行われた|発効した");
        List<String> hindsight = STATEMENTS.stream()
                .filter(DocumentsTest::takesEffectLater)
                .filter(statement -> past.matcher(statement.summary().en()).find()
                        || past.matcher(statement.summary().ja()).find())
                .map(Statement::id)
                .toList();
        assertEquals(List.of(), hindsight);
    }

    private static boolean takesEffectLater(Statement statement) {
        Optional<PartialDate> announced = statement.dates().announced();
        Optional<PartialDate> effective = statement.dates().effective();
        return announced.isPresent()
                && effective.isPresent()
                && effective.get().firstDay().isAfter(announced.get().lastDay());
    }

    @Test
    void theSchemaAllowsJustTheWordsThatTheProgramKnows() throws IOException {
        assertEquals(tokens(EnumSet.allOf(Topic.class)), allowed("topic"));
        assertEquals(tokens(EnumSet.allOf(Stage.class)), allowed("stage"));
        assertEquals(tokens(EnumSet.allOf(Unit.class)), allowed("unit"));
        // What an empty cell means is not written.
        assertEquals(tokens(EnumSet.complementOf(EnumSet.of(Qualifier.EXACT))), allowed("qualifier"));
        assertEquals(tokens(EnumSet.complementOf(EnumSet.of(RateBasis.UNSTATED))), allowed("basis"));
    }

    private static Set<String> tokens(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Tokens::of).collect(Collectors.toSet());
    }

    /** The words that the schema of the statements allows in a column. */
    private static Set<String> allowed(String column) throws IOException {
        Set<String> words = new HashSet<>();
        for (JsonNode resource : new ObjectMapper()
                .readTree(new File("datasets/documents/datapackage.json"))
                .path("resources")) {
            for (JsonNode field : resource.path("schema").path("fields")) {
                if (resource.path("name").asText().equals("statements")
                        && field.path("name").asText().equals(column)) {
                    field.path("constraints").path("enum").forEach(word -> words.add(word.textValue()));
                }
            }
        }
        return words;
    }

    @Test
    void everyStatementSpeaksBothLanguagesAndItsNoteToo() {
        for (Statement statement : STATEMENTS) {
            assertSpeaksBoth(statement.id(), statement.summary());
            if (!statement.note().isEmpty()) {
                assertSpeaksBoth(statement.id(), statement.note());
            }
            if (!statement.product().isEmpty()) {
                assertSpeaksBoth(statement.id(), statement.product());
            }
        }
    }

    private static void assertSpeaksBoth(String id, LocalizedText text) {
        assertFalse(text.en().isBlank(), id);
        assertTrue(text.ja().codePoints().anyMatch(letter -> letter >= 0x3040), id);
    }

    @Test
    void everySubjectIsKnown() {
        for (Statement statement : STATEMENTS) {
            for (Subject subject : statement.subjects()) {
                if (subject instanceof Subject.OneCountry one) {
                    assertTrue(WORKSPACE.countries().find(one.code()).isPresent(), statement.id());
                }
            }
        }
    }

    /** A threat may be put off before the day for which it was made. */
    @Test
    void datesComeInOrder() {
        for (Statement statement : STATEMENTS) {
            Statement.Dates dates = statement.dates();
            assertInOrder(statement.id(), dates.announced(), dates.effective());
            if (statement.stage() != Stage.THREATENED) {
                assertInOrder(statement.id(), dates.effective(), dates.ended());
            }
            assertInOrder(statement.id(), dates.announced(), dates.ended());
        }
    }

    private static void assertInOrder(String id, Optional<PartialDate> earlier, Optional<PartialDate> later) {
        if (earlier.isPresent() && later.isPresent()) {
            LocalDate first = earlier.get().firstDay();
            assertFalse(later.get().lastDay().isBefore(first), id);
        }
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        STATEMENTS.forEach(statement -> assertTrue(ids.add(statement.id()), statement.id()));
    }

    @Test
    void enoughIsSaidOfEveryDocumentAndTopic() {
        Map<String, Map<Topic, Long>> counts = STATEMENTS.stream()
                .collect(Collectors.groupingBy(
                        statement -> statement.citation().document(),
                        TreeMap::new,
                        Collectors.groupingBy(Statement::topic, TreeMap::new, Collectors.counting())));
        counts.forEach((document, topics) -> System.out.println(document + " " + topics));
        assertEquals(5, counts.size());
        long readByHand = STATEMENTS.stream()
                .filter(statement -> CheckedStatements.isOfPaper(statement))
                .filter(statement -> !statement.citation().place().equals("図表2") || statement.topic() != Topic.TARIFF)
                .count();
        assertTrue(readByHand >= 150, () -> "only " + readByHand + " statements besides the rates of tables");
    }

    @Test
    void everyStatementOfAPaperWasHeldAgainstItAsItStandsNow() throws IOException {
        Map<String, String> now = CheckedStatements.of(STATEMENTS);
        Map<String, String> checked = CheckedStatements.kept();
        now.forEach((id, fingerprint) -> assertEquals(
                checked.get(id),
                fingerprint,
                () -> id + " was not checked: run CheckedStatements with the papers at hand"));
        assertEquals(now.keySet(), checked.keySet());
    }
}
