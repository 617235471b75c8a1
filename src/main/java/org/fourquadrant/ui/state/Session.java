package org.fourquadrant.ui.state;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.view.View;

/**
 * The one place where what is shown changes. Every change makes a new {@link SessionState}; a history of them is undo and redo.
 * Used on one thread only.
 */
public final class Session {

    /** How many steps can be undone. */
    public static final int STEPS = 200;

    private final ReadOnlyObjectWrapper<SessionState> shown;
    private Facts facts;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private History<SessionState> history = new History<>(STEPS);
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving");
    private Optional<RunningGesture> gesture = Optional.empty();
    private Optional<OwnWork> ownWork = Optional.empty();

    /** What a lesson is a guest of: a person's own work with its history, untouched until the lesson is left. */
    private record OwnWork(SessionState state, History<SessionState> history) {}

    public Session(Workspace workspace, View initial) {
        this(new SessionState(workspace, initial));
    }

    /** A session that begins with what was shown, and kept, before. */
    public Session(SessionState initial) {
        this(initial, Knowledge.of(initial.workspace()));
    }

    /** @param knowledge what the documents say, which others ask too */
    public Session(SessionState initial, Knowledge knowledge) {
        shown = new ReadOnlyObjectWrapper<>(this, "shown", initial);
        facts = Facts.of(initial.workspace(), knowledge.in(initial.workspace()), initial.view());
    }

    /** Workspace and view together, so that nobody ever sees one without the other. */
    public ReadOnlyObjectProperty<SessionState> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The language as shown. */
    public ObservableValue<Language> languageProperty() {
        return shown.map(now -> now.view().language());
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether a gesture is under way, as while the line is dragged. */
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    public SessionState shown() {
        return shown.get();
    }

    public Workspace workspace() {
        return shown().workspace();
    }

    public View view() {
        return shown().view();
    }

    /** Claims and scenes. */
    public Notebook notebook() {
        return shown().notebook();
    }

    /** Every answer for what is shown; another object exactly when another view or workspace is shown. */
    public Facts facts() {
        return facts;
    }

    /** One step: a new view made of the present one. A view equal to the present one is no step. */
    public void change(UnaryOperator<View> change) {
        open(now -> now.withView(change.apply(now.view())));
    }

    /** One step that changes what is kept beside the chart. */
    public void note(UnaryOperator<Notebook> change) {
        open(now -> now.withNotebook(change.apply(now.notebook())));
    }

    /** One step of everything, as opening a file is. */
    public void open(UnaryOperator<SessionState> change) {
        endGesture();
        SessionState before = shown();
        SessionState after = Objects.requireNonNull(change.apply(before), "change made no value");
        if (!after.equals(before)) {
            history.leave(before);
            show(after);
        }
    }

    /** Shows what has come to be known without anybody's doing, which is no step and is not undone. */
    public void learn(UnaryOperator<SessionState> change) {
        show(Objects.requireNonNull(change.apply(shown()), "change made no value"));
    }

    /** One step of one's own work, as opening a file is: a lesson that is visited is left first. */
    public void openOwn(UnaryOperator<SessionState> change) {
        leave();
        open(change);
    }

    /**
     * Shows a guest, as a lesson is, beside one's own work. Own work and its history wait unchanged until {@link #leave};
     * a guest that is already there gives way, and the new one begins with a history of its own.
     */
    public void visit(UnaryOperator<SessionState> guest) {
        endGesture();
        OwnWork own = ownWork.map(work -> new OwnWork(ownState(), work.history()))
                .orElseGet(() -> new OwnWork(shown(), history));
        ownWork = Optional.of(own);
        history = new History<>(STEPS);
        show(Objects.requireNonNull(guest.apply(own.state()), "guest made no value"));
    }

    /** Leaves the guest and shows one's own work again as it was, undo and redo included; nothing happens without a guest. */
    public void leave() {
        endGesture();
        ownWork.ifPresent(own -> {
            SessionState back = ownState();
            ownWork = Optional.empty();
            history = own.history();
            show(back);
        });
    }

    /** Whether a guest is shown beside one's own work. */
    public boolean isVisiting() {
        return ownWork.isPresent();
    }

    /** One's own work: what is shown, or what a guest is shown beside. It is this that is kept for the next start. */
    public SessionState ownState() {
        return ownWork.map(own -> StoryPlayback.afterLesson(own.state(), shown()))
                .orElseGet(this::shown);
    }

    /** Begins many changes that will be one step; one that still runs ends first. */
    public Gesture begin() {
        endGesture();
        RunningGesture begun = new RunningGesture(shown());
        gesture = Optional.of(begun);
        moving.set(true);
        return begun;
    }

    /** The view at the start of the gesture that is under way, if one is. */
    public Optional<View> startOfGesture() {
        return gesture.map(RunningGesture::start);
    }

    /** Returns to what was shown before the last step, if there was one. */
    public void undo() {
        endGesture();
        history.back(shown()).ifPresent(this::show);
    }

    /** Takes the step that was undone last once more, if there is one. */
    public void redo() {
        endGesture();
        history.forward(shown()).ifPresent(this::show);
    }

    private void endGesture() {
        gesture.ifPresent(RunningGesture::end);
    }

    private void show(SessionState next) {
        undoable.set(history.hasPast());
        redoable.set(history.hasUndone());
        facts = facts.with(next.workspace(), next.view());
        shown.set(next);
    }

    private final class RunningGesture implements Gesture {

        private final SessionState before;

        RunningGesture(SessionState before) {
            this.before = before;
        }

        @Override
        public View start() {
            return before.view();
        }

        @Override
        public void adjust(UnaryOperator<View> change) {
            if (isRunning()) {
                show(shown().withView(change.apply(view())));
            }
        }

        @Override
        public void note(UnaryOperator<Notebook> change) {
            if (isRunning()) {
                show(shown().withNotebook(change.apply(notebook())));
            }
        }

        @Override
        public void end() {
            if (!isRunning()) {
                return;
            }
            gesture = Optional.empty();
            if (!shown().equals(before)) {
                history.leave(before);
                show(shown());
            }
            moving.set(false);
        }

        @Override
        public void cancel() {
            if (isRunning()) {
                gesture = Optional.empty();
                show(before);
                moving.set(false);
            }
        }

        @Override
        public boolean isRunning() {
            return gesture.isPresent() && gesture.get() == this;
        }
    }
}
