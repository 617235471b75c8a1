package org.fourquadrant.ui.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.StoryPlayback;
import org.fourquadrant.ui.task.LatestTask;

/** The lessons that ship, read in the background when somebody first wants to see them. */
public final class Lessons {

    private final Session session;
    private final Supplier<List<Scenes>> source;
    private final LatestTask task;
    private final ReadOnlyObjectWrapper<List<Scenes>> list = new ReadOnlyObjectWrapper<>(this, "list", List.of());
    private boolean asked;

    /** @param source reads them; called in the background, once */
    public Lessons(Session session, Supplier<List<Scenes>> source, LatestTask task) {
        this.session = session;
        this.source = Objects.requireNonNull(source, "source");
        this.task = task;
    }

    /** The lessons in order; none before they are read. */
    public ReadOnlyObjectProperty<List<Scenes>> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** Reads them, unless that has been asked for before. */
    public void load() {
        if (!asked) {
            asked = true;
            task.start(progress -> source.get(), list::set, Lessons::fail);
        }
    }

    /** Shows the first scene of a lesson, as a guest beside one's own work. */
    public void open(Scenes lesson) {
        session.visit(own -> StoryPlayback.open(own, StoryKind.LESSON, lesson));
    }

    /** The lesson after another one; empty after the last. */
    public Optional<Scenes> after(Scenes lesson) {
        int place = list.get().indexOf(lesson);
        return place >= 0 && place + 1 < list.get().size()
                ? Optional.of(list.get().get(place + 1))
                : Optional.empty();
    }

    /** They are part of the program: where they cannot be read, it is broken. */
    private static void fail(Throwable broken) {
        throw new IllegalStateException("The lessons were not read", broken);
    }
}
