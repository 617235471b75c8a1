package org.fourquadrant.ui.shared;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourquadrant.text.Texts;

/** Notices that stay until somebody closes them or until what they tell is over, as that something could not be kept. */
public final class LastingNotices {

    /**
     * One notice.
     *
     * @param id what it is about: a notice gives way to another of the same
     * @param text what it says, in the language of the texts
     * @param actions what can be done about it
     */
    public record Notice(String id, Function<Texts, String> text, List<Action> actions) {
        public Notice {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            actions = List.copyOf(actions);
        }
    }

    /**
     * What can be done about a notice.
     *
     * @param key of its words
     * @param run does it
     */
    public record Action(String key, Runnable run) {
        public Action {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(run, "run");
        }
    }

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    /** Those that stand, the oldest first; not to be changed by others. */
    public ObservableList<Notice> shown() {
        return shown;
    }

    /** Says something, in place of what was said of the same before. */
    public void say(Notice notice) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(notice.id())) {
                shown.set(i, notice);
                return;
            }
        }
        shown.add(notice);
    }

    /** Takes back what was said of something. */
    public void takeBack(String id) {
        shown.removeIf(notice -> notice.id().equals(id));
    }
}
