package org.fourquadrant.model.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourquadrant.model.language.LocalizedText;

/**
 * Named scenes in order, as one file holds them.
 *
 * @param title what they are about, may be empty
 * @param summary what is learned from them, may be empty
 * @param list the scenes
 * @param unknown what their file says beyond this, by key, to be written back as it was read
 */
public record Scenes(LocalizedText title, LocalizedText summary, List<Scene> list, Map<String, Object> unknown) {

    /** None yet. */
    public static final Scenes NONE = new Scenes(LocalizedText.EMPTY, LocalizedText.EMPTY, List.of(), Map.of());

    public Scenes {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        list = List.copyOf(list);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    public Scenes withList(List<Scene> value) {
        return new Scenes(title, summary, value, unknown);
    }

    public Scenes withTitle(LocalizedText value) {
        return new Scenes(value, summary, list, unknown);
    }

    /** With one more at the end. */
    public Scenes with(Scene scene) {
        List<Scene> all = new ArrayList<>(list);
        all.add(scene);
        return withList(all);
    }

    /** @throws IndexOutOfBoundsException if there is no scene at that place */
    public Scenes without(int index) {
        List<Scene> all = new ArrayList<>(list);
        all.remove(index);
        return withList(all);
    }

    /** @throws IndexOutOfBoundsException if there is no scene at that place */
    public Scenes withAt(int index, Scene scene) {
        List<Scene> all = new ArrayList<>(list);
        all.set(index, scene);
        return withList(all);
    }

    /**
     * With a scene moved to another place.
     *
     * @throws IndexOutOfBoundsException if there is no scene at either place
     */
    public Scenes withMoved(int from, int to) {
        List<Scene> all = new ArrayList<>(list);
        all.add(to, all.remove(from));
        return withList(all);
    }
}
