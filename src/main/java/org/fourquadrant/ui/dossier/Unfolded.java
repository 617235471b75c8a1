package org.fourquadrant.ui.dossier;

import java.util.HashSet;
import java.util.Set;

/** Which sections a person has unfolded; they stay so from country to country. */
final class Unfolded {

    private final Set<String> keys = new HashSet<>();

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
