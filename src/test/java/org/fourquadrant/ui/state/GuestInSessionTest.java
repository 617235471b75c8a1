package org.fourquadrant.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.bundled.LessonsLoader;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.Story.Guess;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class GuestInSessionTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final List<Scenes> LESSONS = new LessonsLoader(WORKSPACE).load(FIRST);
    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final CountryCode BRITAIN = new CountryCode("GBR");

    private final Session session = new Session(WORKSPACE, FIRST);

    @Test
    void leavingALessonRestoresViewClaimsScenesAndWhatCanBeUndone() {
        session.note(book -> book.with(claim("mine")).withStory(StoryKind.SCENES, new Story(scenes(), 0)));
        session.change(view -> view.withThreshold(3));
        session.change(view -> view.withThreshold(4));
        session.undo();
        SessionState before = session.shown();
        visit(0);
        session.open(StoryPlayback::tell);
        session.open(now -> StoryPlayback.show(now, StoryKind.LESSON, 3));
        session.change(view -> view.withThreshold(1));
        assertEquals(before, session.ownState());
        session.leave();
        assertEquals(before, session.shown());
        session.redo();
        assertEquals(4, session.view().thresholds().main());
        session.undo();
        session.undo();
        assertEquals(2, session.view().thresholds().main());
    }

    @Test
    void withinALessonOnlyItsOwnStepsAreUndone() {
        session.change(view -> view.withThreshold(3));
        visit(0);
        assertFalse(session.undoableProperty().get());
        session.change(view -> view.withThreshold(1));
        session.undo();
        session.undo();
        assertTrue(session.isVisiting());
        assertEquals(2, session.view().thresholds().main());
    }

    @Test
    void whatOneMakesDuringALessonIsKeptAndLanguageAndThemeStay() {
        visit(0);
        Claim made = claim("made");
        session.note(book -> book.with(made));
        session.open(now -> StoryPlayback.show(now, StoryKind.LESSON, 1));
        assertTrue(session.notebook().claims().contains(made), "the next scene takes it along");
        session.change(view -> view.withLanguage(Language.JAPANESE));
        visit(1);
        session.leave();
        assertEquals(List.of(made), session.notebook().claims());
        assertEquals(FIRST.withLanguage(Language.JAPANESE), session.view());
        assertEquals(Optional.empty(), session.notebook().told());
    }

    @Test
    void anythingOfOnesOwnThatIsOpenedLeavesTheLesson() {
        session.note(book -> book.with(claim("mine")));
        visit(2);
        session.openOwn(now -> now.withView(now.view().withThreshold(3.5)));
        assertFalse(session.isVisiting());
        assertEquals(FIRST.withThreshold(3.5), session.view());
        assertEquals(1, session.notebook().claims().size());
        session.undo();
        assertEquals(FIRST, session.view());
    }

    @Test
    void aQuestionGivesNothingAwayAndIsAnsweredByAClick() {
        visit(0);
        session.open(now -> StoryPlayback.show(now, StoryKind.LESSON, 1));
        assertTrue(lesson().asked().isPresent());
        assertEquals(Set.of(), session.view().selection());
        session.open(now -> StoryPlayback.guess(now, JAPAN, false));
        assertEquals(new Guess.Awaited(Optional.of(JAPAN)), lesson().guess());
        session.open(now -> StoryPlayback.guess(now, BRITAIN, true));
        assertEquals(new Guess.Right(Optional.of(BRITAIN)), lesson().guess());
        assertEquals(
                lesson().scene().orElseThrow().view().selection(),
                session.view().selection());
        assertEquals(session.shown(), StoryPlayback.guess(session.shown(), JAPAN, true), "answered once");
    }

    @Test
    void aLineThatIsAskedForStartsElsewhereAndStaysWhereItWasMoved() {
        visit(2);
        assertEquals(2, session.view().thresholds().main());
        session.change(view -> view.withThreshold(2.1));
        session.open(StoryPlayback::lineMoved);
        assertEquals(2.1, session.view().thresholds().main());
        assertEquals(new Guess.Right(Optional.empty()), lesson().guess());
        session.open(now -> StoryPlayback.show(now, StoryKind.LESSON, 0));
        session.open(StoryPlayback::tell);
        assertEquals(2, session.view().thresholds().main());
        assertEquals(Guess.NONE, lesson().guess());
    }

    private Story lesson() {
        return session.notebook().lesson();
    }

    private void visit(int lesson) {
        session.visit(own -> StoryPlayback.open(own, StoryKind.LESSON, LESSONS.get(lesson)));
    }

    private Claim claim(String id) {
        return session.facts().claims().make(id, new ClaimQuery.PlaceOf(JAPAN)).orElseThrow();
    }

    private static Scenes scenes() {
        return Scenes.NONE.with(Scene.of(new LocalizedText("Mine", ""), LocalizedText.EMPTY, FIRST));
    }
}
