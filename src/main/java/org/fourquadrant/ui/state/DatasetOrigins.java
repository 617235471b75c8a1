package org.fourquadrant.ui.state;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the datasets lie that were opened, so that a saved file can name them. Used on one thread only. */
public final class DatasetOrigins {

    private final Map<String, Path> byName = new LinkedHashMap<>();

    /** Keeps where a dataset was opened from. */
    public void remember(String dataset, Path origin) {
        byName.put(dataset, origin);
    }

    /** Where each lies, by name of the dataset. */
    public Map<String, Path> all() {
        return Map.copyOf(byName);
    }
}
