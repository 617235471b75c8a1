package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.ui.files.LastView;
import org.fourquadrant.ui.files.PathReader;
import org.fourquadrant.ui.files.TableQuestion;
import org.fourquadrant.ui.state.DatasetOrigins;

/**
 * The files that the window has to do with.
 *
 * @param reader reads what a person opens
 * @param settings the folder for what is kept from one start to the next; made when it is needed
 * @param state the folder for view and scenes: the same, or one of this window alone
 * @param origins where the datasets lie that were opened
 * @param aside what of the kept files was not read and therefore put aside
 * @param joined folders of further windows whose scenes have joined and are to be written with them
 * @param question what has to be answered before what was shown last can be shown again
 * @param asked what is to be opened at once, as the files that the program was started with; often nothing
 */
public record WindowFiles(
        PathReader reader,
        Path settings,
        Path state,
        DatasetOrigins origins,
        LastView.Aside aside,
        List<Path> joined,
        Optional<TableQuestion> question,
        List<Path> asked) {

    public WindowFiles {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(state, "state");
        joined = List.copyOf(joined);
        Objects.requireNonNull(origins, "origins");
        Objects.requireNonNull(aside, "aside");
        Objects.requireNonNull(question, "question");
        asked = List.copyOf(asked);
    }
}
