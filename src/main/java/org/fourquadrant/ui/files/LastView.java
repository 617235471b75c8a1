package org.fourquadrant.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.saved.SavedDocuments;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.SessionState;

/**
 * The view, claims and scenes that the program was left with, read at the next start.
 *
 * @param shown view, claims and scenes, fitted to what is loaded
 * @param origins where the datasets lie that are not bundled, by name
 */
public record LastView(SessionState shown, Map<String, Path> origins) {

    /** The file in the settings folder that keeps the view from one start to the next. */
    public static final String LAST_VIEW = "last-view.json";

    /** The file in the settings folder that keeps one's own scenes. */
    public static final String LAST_SCENES = "last-scenes.json";

    private static final System.Logger LOG = System.getLogger(LastView.class.getName());

    /**
     * What a settings folder keeps; the first view where it keeps nothing or what it keeps is broken.
     *
     * @param workspace what ships
     */
    public static LastView read(Path settings, Workspace workspace, View first) {
        Path view = settings.resolve(LAST_VIEW);
        LastView shipped = new LastView(new SessionState(workspace, first), Map.of());
        LastView left = attempt(shipped, view, () -> shipped.withDocuments(view));
        Path scenes = settings.resolve(LAST_SCENES);
        LastView viewed = attempt(left, view, () -> left.withView(view));
        return attempt(viewed, scenes, () -> viewed.withScenes(scenes));
    }

    /** Own documents come first, since views may compare with what they state; those that are gone are left out. */
    private LastView withDocuments(Path file) {
        return found(SavedDocuments.read(file, shown.workspace()), file)
                .map(documents ->
                        new LastView(shown.withWorkspace(SavedDocuments.joined(shown.workspace(), documents)), origins))
                .orElse(this);
    }

    private LastView withView(Path file) {
        SavedFileReader reader = new SavedFileReader(shown.workspace());
        Optional<SavedFile> opened = found(reader.read(file, shown.view()), file);
        if (opened.isEmpty()) {
            // Data that are gone are no reason to lose everything else.
            return found(reader.readViewAlone(file, shown.view()), file)
                    .map(view -> with(shown, view, Map.of()))
                    .orElse(this);
        }
        SessionState ready = shown.with(opened.get().datasets());
        Scene scene = opened.get().scene();
        return with(
                ready.withNotebook(ready.notebook().withClaims(scene.claims())),
                scene.view(),
                opened.get().origins());
    }

    private LastView with(SessionState ready, View view, Map<String, Path> more) {
        View fitted = FittedView.of(ready.workspace(), view, shown.view().data());
        return new LastView(ready.withView(fitted), joined(more));
    }

    private LastView withScenes(Path file) {
        return found(new SavedFileReader(shown.workspace()).readScenes(file, shown.view()), file)
                .map(opened -> {
                    Story story = new Story(opened.scenes(), -1);
                    SessionState ready = shown.with(opened.datasets());
                    return new LastView(
                            ready.withNotebook(ready.notebook().withStory(StoryKind.SCENES, story)),
                            joined(opened.origins()));
                })
                .orElse(this);
    }

    private Map<String, Path> joined(Map<String, Path> more) {
        Map<String, Path> all = new LinkedHashMap<>(origins);
        all.putAll(more);
        return all;
    }

    private static <T> Optional<T> found(Loaded<T> loaded, Path file) {
        loaded.problems().forEach(problem -> LOG.log(System.Logger.Level.INFO, () -> file + ": " + problem));
        return loaded.value();
    }

    private static LastView attempt(LastView otherwise, Path file, Supplier<LastView> reading) {
        if (!Files.isRegularFile(file)) {
            return otherwise;
        }
        try {
            return reading.get();
        } catch (RuntimeException broken) {
            // Whatever is wrong with a file of settings, it is no reason not to start.
            LOG.log(System.Logger.Level.WARNING, "What was shown last was not read", broken);
            return otherwise;
        }
    }
}
