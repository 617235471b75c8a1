package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.ui.files.PathReader;
import org.fourquadrant.ui.state.DatasetOrigins;

/**
 * The files that the window has to do with.
 *
 * @param reader reads what a person opens
 * @param settings the folder for what is kept from one start to the next; made when it is needed
 * @param origins where the datasets lie that were opened
 * @param asked what is to be opened at once, as the file that the program was started with
 */
public record WindowFiles(PathReader reader, Path settings, DatasetOrigins origins, Optional<Path> asked) {

    public WindowFiles {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(origins, "origins");
        Objects.requireNonNull(asked, "asked");
    }
}
