package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.SmallWorld;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private final Sources sources = new Sources(SmallWorld.workspace(), new Terms(Language.ENGLISH));

    @Test
    void aCitationNamesDocumentAndPlaceAndCanBeCopiedWhole() {
        Source source = sources.of(new Citation("paper-1", "§5(4)"));
        assertEquals("Paper 1 · §5(4)", source.chip());
        assertEquals(
                "A. Author, A Publisher. Tariffs and defence. 30 May 2025. §5(4). https://example.org/paper",
                source.reference());
    }

    @Test
    void aStatementBringsTheFigureAsPrinted() {
        assertEquals(
                "10%",
                sources.of(SmallWorld.workspace().library().statements().get(0)).asPrinted());
    }

    @Test
    void aDocumentThatIsNotInTheLibraryIsStillNamed() {
        assertEquals("annex · row 7", sources.of(new Citation("annex", "row 7")).chip());
    }
}
