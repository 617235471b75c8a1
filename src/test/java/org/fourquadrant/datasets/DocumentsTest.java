package org.fourquadrant.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.LocalizedText;
import org.junit.jupiter.api.Test;

/** Every statement that ships, held against the rules of the house and, where they are at hand, against the papers. */
class DocumentsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final List<Statement> STATEMENTS = WORKSPACE.library().statements();

    /** The papers by the number that their files begin with; the executive order has none. */
    private static final Map<String, String> PAPERS = Map.of(
            "npi-84", "000",
            "councillors-482", "001",
            "nakabayashi-2025", "002",
            "jri-2025-016", "003",
            "nd-2025", "004");

    /** So many letters in a row may be shared with a paper: names of laws and offices are as long. */
    private static final int SHARED_RUN = 22;

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

    @Test
    void datesComeInOrder() {
        for (Statement statement : STATEMENTS) {
            Statement.Dates dates = statement.dates();
            assertInOrder(statement.id(), dates.announced(), dates.effective());
            assertInOrder(statement.id(), dates.effective(), dates.ended());
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
        assertEquals(6, counts.size());
        long readByHand = STATEMENTS.stream()
                .filter(statement -> PAPERS.containsKey(statement.citation().document()))
                .filter(statement -> !statement.citation().place().equals("図表2") || statement.topic() != Topic.TARIFF)
                .count();
        assertTrue(readByHand >= 150, () -> "only " + readByHand + " statements besides the rates of tables");
    }

    @Test
    void everyFigureStandsInItsPaperAsPrinted() {
        Map<String, String> papers = papers();
        for (Statement statement : STATEMENTS) {
            String paper = papers.get(statement.citation().document());
            if (paper != null && !statement.asPrinted().isEmpty()) {
                assertTrue(
                        paper.contains(folded(statement.asPrinted())),
                        () -> statement.id() + ": " + statement.asPrinted() + " is not in its paper");
            }
        }
    }

    @Test
    void noSummaryCopiesASentenceOfItsPaper() {
        Map<String, String> papers = papers();
        for (Statement statement : STATEMENTS) {
            String paper = papers.get(statement.citation().document());
            String summary = folded(statement.summary().ja());
            for (int i = 0; paper != null && i + SHARED_RUN <= summary.length(); i++) {
                String run = summary.substring(i, i + SHARED_RUN);
                assertFalse(paper.contains(run), () -> statement.id() + " copies: " + run);
            }
        }
    }

    /** The texts of the papers, folded, by document. */
    private static Map<String, String> papers() {
        Optional<SharedFolder> shared = SharedFolder.find();
        assumeTrue(shared.isPresent(), "The papers are not at hand beside the checkout");
        return PAPERS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            try {
                return folded(shared.get().paper(entry.getValue()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** Full-width and half-width alike, without white space. */
    private static String folded(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFKC).split("\\s+"))
                .collect(Collectors.joining());
    }
}
