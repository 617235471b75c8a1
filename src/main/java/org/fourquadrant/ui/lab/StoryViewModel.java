package org.fourquadrant.ui.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.state.StoryPlayback;

/** Scenes in order, one of them shown: a gallery of one's own, or a lesson. All that is done with them can be undone. */
public final class StoryViewModel {

    private final Session session;
    private final StoryKind kind;
    private final ObservableValue<Story> story;
    private Optional<Gesture> wording = Optional.empty();

    public StoryViewModel(Session session, StoryKind kind) {
        this.session = session;
        this.kind = kind;
        this.story = session.shownProperty().map(shown -> shown.notebook().story(kind));
    }

    public ObservableValue<Story> storyProperty() {
        return story;
    }

    public Story story() {
        return session.notebook().story(kind);
    }

    /** Takes up other scenes and shows the first. */
    public void open(Scenes scenes) {
        open(shown -> StoryPlayback.open(shown, kind, scenes));
    }

    /** Shows the scene at a place; nothing happens where there is none. */
    public void show(int place) {
        open(shown -> StoryPlayback.show(shown, kind, place));
    }

    /** To show a scene of one's own leaves a lesson. */
    private void open(UnaryOperator<SessionState> change) {
        if (kind == StoryKind.SCENES) {
            session.openOwn(change);
        } else {
            session.open(change);
        }
    }

    public void next() {
        show(story().place() + 1);
    }

    public void previous() {
        show(story().place() - 1);
    }

    /** Keeps what is shown, with the claims at hand, as a further scene at the end. */
    public void keep(LocalizedText title) {
        Scene scene = Scene.of(title, LocalizedText.EMPTY, session.view())
                .withClaims(session.notebook().claims());
        put(now -> {
            Scenes more = now.scenes().with(scene);
            return new Story(more, more.list().size() - 1);
        });
    }

    /** Puts what is shown, with the claims at hand, into the present scene. */
    public void replace() {
        put(now -> changed(
                now,
                scene -> scene.withView(session.view())
                        .withClaims(session.notebook().claims())));
    }

    /** Says something else to the present scene; all that is typed in one go is one step. */
    public void word(LocalizedText title, LocalizedText notes) {
        if (wording.isEmpty() || !wording.get().isRunning()) {
            wording = Optional.of(session.begin());
        }
        wording.get()
                .note(book -> in(
                        book,
                        changed(
                                book.story(kind),
                                scene -> scene.withTitle(title).withNotes(notes))));
    }

    /** Typing has come to an end. */
    public void endWording() {
        wording.ifPresent(Gesture::end);
        wording = Optional.empty();
    }

    /** Removes the present scene; what is shown stays. */
    public void remove() {
        if (story().scene().isPresent()) {
            put(now -> {
                Scenes fewer = now.scenes().without(now.place());
                return new Story(fewer, Math.min(now.place(), fewer.list().size() - 1));
            });
        }
    }

    /** Moves the present scene towards the beginning (−1) or the end (1), as far as there is one. */
    public void move(int by) {
        int to = story().place() + by;
        if (story().scene().isPresent() && story().has(to)) {
            put(now -> new Story(now.scenes().withMoved(now.place(), to), to));
        }
    }

    private void put(UnaryOperator<Story> change) {
        session.note(book -> in(book, change.apply(book.story(kind))));
    }

    private Notebook in(Notebook book, Story changed) {
        return book.withStory(kind, changed);
    }

    private static Story changed(Story story, UnaryOperator<Scene> change) {
        List<Scene> scenes = story.scenes().list();
        return story.scene().isEmpty()
                ? story
                : new Story(
                        story.scenes().withAt(story.place(), change.apply(scenes.get(story.place()))), story.place());
    }
}
