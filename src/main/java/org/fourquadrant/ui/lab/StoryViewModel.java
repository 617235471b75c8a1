package org.fourquadrant.ui.lab;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.data.scene.OpenedScenes;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.LocalizedText;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;

/** Scenes in order, one of them shown: a gallery of one's own, or a lesson. Showing a scene is a step that undo takes back. */
public final class StoryViewModel {

    private final Session session;
    private final ClaimsViewModel claims;
    private final StoryLook look;
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(this, "story", Story.EMPTY);

    /** @param claims takes the claims of a scene that is shown, and gives those of one that is kept */
    public StoryViewModel(Session session, ClaimsViewModel claims, StoryLook look) {
        this.session = session;
        this.claims = claims;
        this.look = look;
    }

    public ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    public Story story() {
        return story.get();
    }

    /** Takes up other scenes and shows the first. */
    public void open(Scenes scenes) {
        open(new OpenedScenes(scenes, List.of(), java.util.Map.of(), List.of()));
    }

    /** Takes up the scenes of a file with the datasets that it brings, and shows the first. */
    public void open(OpenedScenes opened) {
        story.set(new Story(opened.scenes(), -1));
        session.open(shown -> {
            Workspace workspace = shown.workspace();
            for (Dataset dataset : opened.datasets()) {
                workspace = workspace.with(dataset);
            }
            return new Shown(workspace, shown.view());
        });
        show(0);
    }

    /** Shows the scene at a place; nothing happens where there is none. */
    public void show(int place) {
        if (!story().has(place)) {
            return;
        }
        Scene scene = story().scenes().list().get(place);
        story.set(new Story(story().scenes(), place));
        claims.claims().setAll(scene.claims());
        session.change(view -> look.dress(scene.view(), view));
    }

    public void next() {
        show(story().place() + 1);
    }

    public void previous() {
        show(story().place() - 1);
    }

    /** Keeps what is shown, with the claims at hand, as a further scene at the end. */
    public void keep(LocalizedText title) {
        View view = session.view();
        Scene scene = Scene.of(title, LocalizedText.EMPTY, view).withClaims(claims.claims());
        Scenes more = story().scenes().with(scene);
        story.set(new Story(more, more.list().size() - 1));
    }

    /** Puts what is shown, with the claims at hand, into the present scene. */
    public void replace() {
        change(scene -> scene.withView(session.view()).withClaims(claims.claims()));
    }

    /** Says something else to the present scene. */
    public void word(LocalizedText title, LocalizedText notes) {
        change(scene -> scene.withTitle(title).withNotes(notes));
    }

    /** Removes the present scene; what is shown stays. */
    public void remove() {
        if (story().scene().isPresent()) {
            Scenes fewer = story().scenes().without(story().place());
            story.set(new Story(fewer, Math.min(story().place(), fewer.list().size() - 1)));
        }
    }

    /** Moves the present scene towards the beginning (−1) or the end (1), as far as there is one. */
    public void move(int by) {
        int to = story().place() + by;
        if (story().scene().isPresent() && story().has(to)) {
            story.set(new Story(story().scenes().withMoved(story().place(), to), to));
        }
    }

    private void change(UnaryOperator<Scene> change) {
        story().scene().ifPresent(scene -> {
            Scenes changed = story().scenes().withAt(story().place(), change.apply(scene));
            story.set(new Story(changed, story().place()));
        });
    }
}
