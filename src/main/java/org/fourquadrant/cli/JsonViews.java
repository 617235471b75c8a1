package org.fourquadrant.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.saved.SavedText;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/** Views and scenes within slides as JSON, the same text that a saved file is. */
public final class JsonViews implements ViewCodec {

    private static final String VIEW = "view.json";
    private static final String SCENES = "scenes.json";

    private final Supplier<View> base;

    /** @param base gives what a text does not say; asked when one is read */
    public JsonViews(Supplier<View> base) {
        this.base = Objects.requireNonNull(base, "base");
    }

    @Override
    public String write(View view) {
        return SavedText.of(view);
    }

    @Override
    public View read(String text) throws IOException {
        View start = base.get();
        return whole(SavedText.readView(VIEW, text, start), start);
    }

    @Override
    public String write(Scenes scenes) {
        return SavedText.of(scenes);
    }

    @Override
    public Scenes readScenes(String text) throws IOException {
        View start = base.get();
        return whole(SavedText.readScenes(SCENES, text, start), start);
    }

    private static <T> T whole(Loaded<T> loaded, View start) throws IOException {
        if (loaded.value().isEmpty()) {
            ProblemText words = new ProblemText(start.language());
            throw new IOException(String.join(
                    "\n", loaded.problems().stream().map(words::line).toList()));
        }
        return loaded.value().get();
    }
}
