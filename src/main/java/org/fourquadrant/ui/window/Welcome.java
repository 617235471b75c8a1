package org.fourquadrant.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.WholeFile;

/** Whether the welcome page is open: at every start until somebody has closed it once, afterwards when it is asked for. */
final class Welcome {

    private static final System.Logger LOG = System.getLogger(Welcome.class.getName());

    private final Path seen;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");

    /** @param seen a file that is there as soon as the page was closed */
    Welcome(Path seen) {
        this.seen = seen;
        open.set(!Files.exists(seen));
    }

    /** Whether somebody has asked for it, so that it lies over a dossier too. */
    ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    void open() {
        open.set(true);
        asked.set(true);
    }

    /** Makes way for a dossier that is opened now. */
    void stepAside() {
        asked.set(false);
    }

    /** Closes the page, which does not come by itself any more. */
    void close() {
        if (open.get()) {
            asked.set(false);
            open.set(false);
            keep();
        }
    }

    private void keep() {
        try {
            Files.createDirectories(seen.toAbsolutePath().getParent());
            new WholeFile().write(seen, Overwrite.REPLACE, stream -> {});
        } catch (IOException notKept) {
            // It will come once more, which is no harm.
            LOG.log(System.Logger.Level.WARNING, "That the welcome page was closed was not kept", notKept);
        }
    }
}
