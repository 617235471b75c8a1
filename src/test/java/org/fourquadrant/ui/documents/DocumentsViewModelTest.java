package org.fourquadrant.ui.documents;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.fourquadrant.ui.SmallWorld.UNION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
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
        Map<Topic, Long> counts = model.topicsOf(Optional.of("paper-1"));
        assertEquals(5, counts.get(Topic.TARIFF));
        assertEquals(2, counts.get(Topic.NEGOTIATION));
        assertEquals(Map.of(), model.topicsOf(Optional.of("other")));
    }

    @Test
    void aTopicLeadsToTheCountriesThatItConcerns() {
        model.choiceProperty().set(new Choice.Papers(Optional.empty(), Optional.of(Topic.TARIFF)));
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
