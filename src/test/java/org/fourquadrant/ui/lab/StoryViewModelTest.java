package org.fourquadrant.ui.lab;

import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fourquadrant.data.bundled.LessonsLoader;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.StoryPlayback;
import org.junit.jupiter.api.Test;

class StoryViewModelTest {

    private final Session session = SmallWorld.session("2025-05-30", JAPAN);
    private final ClaimsViewModel claims = new ClaimsViewModel(session, new LedgerViewModel(session));
    private final StoryViewModel story = new StoryViewModel(session, StoryKind.SCENES);

    @Test
    void scenesAreKeptWithTheirClaimsAndShownAgainAsTheyWere() {
        claims.add(claims.possible().get(0));
        Claim kept = claims.claims().get(0);
        View first = session.view();
        story.keep(LocalizedText.same("First"));
        session.change(view -> view.withThreshold(1.2).withLanguage(Language.JAPANESE));
        claims.remove(kept);
        story.keep(LocalizedText.same("Second"));
        story.show(0);
        assertEquals(first, session.view());
        assertEquals(List.of(kept), claims.claims());
        story.next();
        assertEquals(1.2, session.view().thresholds().main());
        assertEquals(List.of(), claims.claims());
        story.next();
        assertEquals(1, story.story().place(), "after the last there is none");
        story.previous();
        story.previous();
        assertEquals(0, story.story().place());
    }

    @Test
    void showingASceneIsUndone() {
        story.keep(LocalizedText.same("First"));
        session.change(view -> view.withThreshold(4));
        story.show(0);
        session.undo();
        assertEquals(4, session.view().thresholds().main());
    }

    @Test
    void scenesAreWordedReplacedMovedAndRemoved() {
        for (String name : List.of("A", "B", "C")) {
            story.keep(LocalizedText.same(name));
        }
        story.move(-1);
        assertEquals(List.of("A", "C", "B"), titles());
        assertEquals(1, story.story().place());
        story.word(LocalizedText.same("D"), LocalizedText.same("words"));
        session.change(view -> view.withThreshold(3));
        story.replace();
        assertEquals(3, story.story().scene().orElseThrow().view().thresholds().main());
        story.remove();
        assertEquals(List.of("A", "B"), titles());
        story.move(5);
        assertEquals(List.of("A", "B"), titles());
    }

    @Test
    void aLessonIsShownInTheLanguageAndThemeOfTheWindowAndItsClaimsHold() {
        Workspace workspace = new WorkspaceLoader().load();
        Session real = new Session(
                workspace, FirstView.of(workspace, Language.JAPANESE).withTheme(Theme.DARK));
        ClaimsViewModel its = new ClaimsViewModel(real, new LedgerViewModel(real));
        StoryViewModel lesson = new StoryViewModel(real, StoryKind.LESSON);
        View english = real.view().withLanguage(Language.ENGLISH).withTheme(Theme.LIGHT);
        for (Scenes each : new LessonsLoader(workspace).load(english)) {
            lesson.open(each);
            for (int place = 0; place < each.list().size(); place++) {
                assertEquals(place, lesson.story().place());
                assertEquals(Language.JAPANESE, real.view().language());
                assertEquals(Theme.DARK, real.view().theme());
                assertFalse(its.claims().isEmpty());
                real.open(StoryPlayback::tell);
                its.claims().forEach(claim -> assertInstanceOf(ClaimCheck.Holds.class, its.check(claim)));
                lesson.next();
            }
        }
    }

    @Test
    void everyClaimThatIsOfferedHoldsWhenItIsMade() {
        session.change(view -> view.withThreshold(1.5));
        List<Claim> possible = claims.possible();
        assertTrue(possible.size() > 10);
        assertEquals(new ClaimQuery.PlaceOf(JAPAN), possible.get(0).query());
        assertTrue(possible.stream().anyMatch(claim -> claim.query() instanceof ClaimQuery.Crossings));
        possible.forEach(claim -> assertEquals(new ClaimCheck.Holds(), claims.check(claim)));
        session.change(view -> view.withThreshold(1.0));
        assertTrue(possible.stream().anyMatch(claim -> claims.check(claim) instanceof ClaimCheck.Changed));
    }

    @Test
    void idsOfClaimsStayUnique() {
        for (int i = 0; i < 3; i++) {
            claims.add(claims.possible().get(0));
        }
        claims.remove(claims.claims().get(0));
        claims.add(claims.possible().get(0));
        assertEquals(3, claims.claims().stream().map(Claim::id).distinct().count());
    }

    @Test
    void allThatIsDoneWithScenesAndClaimsIsUndone() {
        Notebook empty = session.notebook();
        claims.add(claims.possible().get(0));
        story.keep(LocalizedText.same("A"));
        for (String typed : List.of("B", "Be", "Ber")) {
            story.word(LocalizedText.same(typed), LocalizedText.same("words"));
        }
        story.endWording();
        story.remove();
        claims.remove(claims.claims().get(0));
        Notebook last = session.notebook();
        session.undo();
        session.undo();
        assertEquals(List.of("Ber"), titles());
        assertEquals(1, claims.claims().size());
        session.undo();
        assertEquals(List.of("A"), titles(), "what was typed in one go is one step");
        session.undo();
        session.undo();
        assertEquals(empty, session.notebook());
        assertFalse(session.undoableProperty().get());
        for (int step = 0; step < 5; step++) {
            session.redo();
        }
        assertEquals(last, session.notebook());
    }

    private List<String> titles() {
        return story.story().scenes().list().stream()
                .map(scene -> scene.title().en())
                .toList();
    }
}
