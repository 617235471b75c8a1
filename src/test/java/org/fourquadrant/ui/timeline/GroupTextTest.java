package org.fourquadrant.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.shared.Terms;
import org.junit.jupiter.api.Test;

class GroupTextTest {

    private final TimelineViewModel model = new TimelineViewModel(SmallWorld.session("2025-04-09"));

    @Test
    void aMarkIsCalledByProductAndRate() {
        assertEquals("Cars 25%", label(Language.ENGLISH, Lane.TARIFFS, "2025-04-03"));
        assertEquals("自動車 25%", label(Language.JAPANESE, Lane.TARIFFS, "2025-04-03"));
    }

    @Test
    void withoutAFigureTheTopicIsNamed() {
        assertEquals("Japan: Negotiations", label(Language.ENGLISH, Lane.TALKS, "2025-04-16"));
    }

    @Test
    void whatIsSaidOfAGroupIsCalledByTheGroup() {
        assertEquals("NATO 5% of GDP", label(Language.ENGLISH, Lane.DEFENCE, "2025-02"));
    }

    private String label(Language language, Lane lane, String date) {
        EventGroup group = model.groupsProperty().get().stream()
                .filter(one -> one.lane() == lane && one.date().equals(PartialDate.parse(date)))
                .findFirst()
                .orElseThrow();
        Texts texts = Texts.of("org.fourquadrant.ui.timeline.timeline", language);
        return new GroupText(SmallWorld.workspace().countries(), texts, new Terms(language)).label(group);
    }
}
