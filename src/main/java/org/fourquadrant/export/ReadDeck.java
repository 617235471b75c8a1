package org.fourquadrant.export;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.scene.Scenes;

/**
 * The slides that were read from a file.
 *
 * @param slides every slide with a chart, at least one
 * @param scenes the scenes that the file was made of, with their words and claims; of any other file a scene without words
 *     for each slide
 */
public record ReadDeck(List<ReadSlide> slides, Scenes scenes) {

    public ReadDeck {
        slides = List.copyOf(slides);
        Objects.requireNonNull(scenes, "scenes");
    }

    /** How the data of all slides compare with those of now, each once; that they are unchanged only if all are. */
    public List<DatasetChange> changesTo(Workspace workspace) {
        List<DatasetChange> all = slides.stream()
                .flatMap(slide -> slide.changesTo(workspace).stream())
                .distinct()
                .toList();
        List<DatasetChange> changed = all.stream()
                .filter(change -> !(change instanceof DatasetChange.Unchanged))
                .toList();
        return changed.isEmpty() ? all : changed;
    }
}
