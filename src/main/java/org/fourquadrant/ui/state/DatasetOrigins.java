package org.fourquadrant.ui.state;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.model.dataset.DatasetSnapshot;

/** Where the datasets lie that were opened, so that a saved file can name them. Used on one thread only. */
public final class DatasetOrigins {

    private final Map<String, Path> byName = new LinkedHashMap<>();
    private final Map<String, DatasetSnapshot> away = new LinkedHashMap<>();

    /** Keeps where a dataset was opened from. */
    public void remember(String dataset, Path origin) {
        byName.put(dataset, origin);
    }

    /** Keeps what is known of a dataset that is away. */
    public void remember(DatasetSnapshot away) {
        this.away.put(away.name(), away);
    }

    /** Keeps all that is known of where data lie and of those that are away. */
    public void remember(DatasetPlaces known) {
        known.byName().forEach(this::remember);
        known.away().forEach(this::remember);
    }

    /** Where they lie, and which are away. */
    public DatasetPlaces places() {
        return new DatasetPlaces(byName, List.copyOf(away.values()));
    }

    /** Where each lies, by name of the dataset. */
    public Map<String, Path> all() {
        return Map.copyOf(byName);
    }
}
