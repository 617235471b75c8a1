package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.ui.state.Shown;

/** Reads what a person opens: a table, the folder of a Data Package, a saved view, scenes, claims or a slide. */
@FunctionalInterface
public interface FileOpener {

    /** Reads a file or folder; called in the background. */
    Reading read(Path path, Shown shown);

    /**
     * What came of it.
     *
     * @param opened what the file holds, where it can be shown as it is
     * @param comparison how the data of a slide compare with those of now; empty for anything else
     * @param problems each as {@code file:row:column: what is wrong}, in the language of the view
     */
    record Reading(Optional<Opened> opened, String comparison, List<String> problems) {
        public Reading {
            Objects.requireNonNull(opened, "opened");
            Objects.requireNonNull(comparison, "comparison");
            problems = List.copyOf(problems);
        }

        /** What came of reading anything but a slide. */
        public static Reading of(Optional<Opened> opened, List<String> problems) {
            return new Reading(opened, "", problems);
        }

        /** Nothing that can be shown. */
        public static Reading failed(List<String> problems) {
            return of(Optional.empty(), problems);
        }
    }
}
