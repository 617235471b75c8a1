package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.ui.state.Shown;

/** Reads what a person opens: a CSV file or the folder of a Data Package. */
@FunctionalInterface
public interface DatasetOpener {

    /** Reads a file or folder; called in the background. */
    Reading read(Path path, Shown shown);

    /**
     * What came of it.
     *
     * @param dataset the dataset, where it can be used
     * @param problems each as {@code file:row:column: what is wrong}, in the language of the view
     */
    record Reading(Optional<Dataset> dataset, List<String> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }
}
