package org.fourquadrant;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fourquadrant.analysis.FittedView;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.view.ViewJson;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;

/** The view that the program was left with. */
final class LastView {

    private static final System.Logger LOG = System.getLogger(LastView.class.getName());

    private LastView() {}

    /** The view of a file, fitted to what is loaded; the first view where the file is not there or broken. */
    static View read(Path file, Workspace workspace, View first) {
        if (!Files.isRegularFile(file)) {
            return first;
        }
        try {
            Loaded<View> loaded = ViewJson.read(file, first);
            loaded.problems().forEach(problem -> LOG.log(System.Logger.Level.INFO, () -> file + ": " + problem));
            return loaded.value()
                    .map(view -> FittedView.of(workspace, view, first.data()))
                    .orElse(first);
        } catch (RuntimeException broken) {
            // Whatever is wrong with a file of settings, it is no reason not to start.
            LOG.log(System.Logger.Level.WARNING, "The last view was not read", broken);
            return first;
        }
    }
}
