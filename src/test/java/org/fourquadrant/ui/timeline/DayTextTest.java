package org.fourquadrant.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.dossier.EventsOfDay;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Terms;
import org.junit.jupiter.api.Test;

class DayTextTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(WORKSPACE);

    @Test
    void saysWhatHappenedAndWhomItNames() {
        assertEquals("paper: JRI 2025-016; 4 economies named", sentence("2025-05-30", Language.ENGLISH));
        assertEquals("文献：日本総研 2025-016；4か国・地域に言及", sentence("2025-05-30", Language.JAPANESE));
        assertEquals("takes effect: EO 14329; India 25% → 50%", sentence("2025-08-27", Language.ENGLISH));
        assertEquals(
                "EO 14256, EO 14257; announced: tariff, strategy, 2 more topics; 68 economies named, partners in"
                        + " general",
                sentence("2025-04-02", Language.ENGLISH));
        assertEquals("", sentence("2026-10-09", Language.ENGLISH));
    }

    @Test
    void thereIsAShortFormForEveryDay() {
        for (LocalDate day = KNOWLEDGE.coverage().from();
                !day.isAfter(KNOWLEDGE.coverage().to());
                day = day.plusDays(1)) {
            EventsOfDay events = KNOWLEDGE.eventsOn(day, AskedSources.BOTH);
            for (Language language : Language.values()) {
                DayText text = text(language);
                assertEquals(events.isEmpty(), text.sentence(events, List.of()).isEmpty());
                String brief = text.brief(events, List.of()) + text.whom(events, List.of());
                assertTrue(brief.length() <= (language == Language.ENGLISH ? 105 : 60), brief.length() + brief);
            }
        }
    }

    private static String sentence(String day, Language language) {
        LocalDate date = LocalDate.parse(day);
        return text(language)
                .sentence(
                        KNOWLEDGE.eventsOn(date, AskedSources.BOTH),
                        KNOWLEDGE.tariffChangesOn(WORKSPACE.datasets().get(0).economies(), date, AskedSources.BOTH));
    }

    private static DayText text(Language language) {
        return new DayText(
                WORKSPACE.countries(),
                Texts.of("org.fourquadrant.ui.timeline.timeline", language),
                new Terms(language));
    }
}
