package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.View;
import org.fourquadrant.ui.state.Shown;

/** Reads what a person opens: a table, the folder of a Data Package, a saved view or a slide. */
@FunctionalInterface
public interface FileOpener {

    /** Reads a file or folder; called in the background. */
    Reading read(Path path, Shown shown);

    /**
     * What came of it.
     *
     * @param dataset the dataset, where it is one that can be used
     * @param view the view, where it is one that can be used
     * @param comparison how the data of a slide compare with those of now; empty for anything else
     * @param problems each as {@code file:row:column: what is wrong}, in the language of the view
     */
    record Reading(Optional<Dataset> dataset, Optional<View> view, String comparison, List<String> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }

        /** What came of reading data. */
        public static Reading ofData(Optional<Dataset> dataset, List<String> problems) {
            return new Reading(dataset, Optional.empty(), "", problems);
        }

        /** What came of reading a view. */
        public static Reading ofView(Optional<View> view, List<String> problems) {
            return new Reading(Optional.empty(), view, "", problems);
        }

        /**
         * What came of reading a slide.
         *
         * @param comparison how its data compare with those of now
         * @param changes the figures that differ
         */
        public static Reading ofSlide(View view, String comparison, List<String> changes) {
            return new Reading(Optional.empty(), Optional.of(view), comparison, changes);
        }
    }
}
