package org.fourquadrant.ui.documents;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.fourquadrant.ui.SmallWorld.UNION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;

class DocumentsViewModelTest {

    private final Session session = SmallWorld.session("2025-05-30");
    private final DocumentsViewModel model = new DocumentsViewModel(session);

    @Test
    void countsWhatADocumentContributesByTopic() {
        Choice paper = new Choice(Optional.of("paper-1"), Optional.empty());
        assertEquals(5, model.countsOf(paper).get(Topic.TARIFF));
        assertEquals(2, model.countsOf(paper).get(Topic.NEGOTIATION));
        assertEquals(
                Set.of(),
                model.countsOf(new Choice(Optional.of("other"), Optional.empty()))
                        .keySet());
    }

    @Test
    void aTopicLeadsToTheCountriesThatItConcerns() {
        model.choiceProperty().set(new Choice(Optional.empty(), Optional.of(Topic.TARIFF)));
        assertEquals(
                List.of(GERMANY, UNION, JAPAN).stream().sorted().toList(),
                model.countries().stream()
                        .map(count -> count.country().code())
                        .sorted()
                        .toList());
        assertEquals(3, model.ofEveryone());
    }

    @Test
    void selectingIsOneStepAndReplacesTheSelection() {
        model.select(List.of(GERMANY, JAPAN));
        model.select(List.of(JAPAN));
        assertEquals(Set.of(JAPAN), session.view().selection());
        session.undo();
        assertEquals(Optional.of(JAPAN), session.view().focus());
        assertEquals(Set.of(GERMANY, JAPAN), session.view().selection());
    }
}
