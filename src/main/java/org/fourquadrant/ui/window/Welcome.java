package org.fourquadrant.ui.window;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.fourquadrant.ui.shared.SettingsStore;

/** Whether the welcome page is open: at every start until somebody has closed it once, afterwards when it is asked for. */
final class Welcome {

    private final SettingsStore store;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");

    Welcome(SettingsStore store) {
        this.store = store;
        open.set(!store.settings().welcomed());
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
            store.change(settings -> settings.withWelcomed(true));
        }
    }
}
