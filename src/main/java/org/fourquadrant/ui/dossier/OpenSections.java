package org.fourquadrant.ui.dossier;

import java.util.HashSet;
import java.util.Set;

/**
 * The sections of the dossier that are unfolded; they stay as a person left them from country to country. Sources that
 * would move a country to another quadrant stand open from the first.
 */
final class OpenSections {

    /** The sources that disagree on the quadrant. */
    static final String MOVING_SOURCES = "others-that-move";

    private final Set<String> keys = new HashSet<>(Set.of(MOVING_SOURCES));

    boolean contains(String key) {
        return keys.contains(key);
    }

    void set(String key, boolean open) {
        if (open) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
    }
}
