package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.data.claim.ClaimJson;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.scene.SavedKind;
import org.fourquadrant.data.scene.SceneFileReader;
import org.fourquadrant.data.scene.ViewFileReader;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.window.FileOpener;
import org.fourquadrant.ui.window.Opened;

/** Reads whatever a person opens; what a JSON file holds is decided by what stands in it. */
final class PathReader implements FileOpener {

    private final ViewCodec views;

    /** @param views reads the views within slides */
    PathReader(ViewCodec views) {
        this.views = views;
    }

    @Override
    public Reading read(Path path, Shown shown) {
        if (SlideFormat.of(path).isPresent()) {
            return SlideOpening.read(path, shown, views);
        }
        if (!isJson(path)) {
            return data(path, shown);
        }
        return switch (SavedKind.of(path)) {
            case VIEW ->
                reading(new ViewFileReader(shown.workspace()).read(path, shown.view()), Opened.OfView::new, shown);
            case SCENES ->
                reading(new SceneFileReader(shown.workspace()).read(path, shown.view()), Opened.OfScenes::new, shown);
            case CLAIMS -> claims(path, shown);
            case DATA_PACKAGE -> data(path, shown);
        };
    }

    private static Reading data(Path path, Shown shown) {
        return reading(new DatasetReader(shown.workspace().countries()).read(path), Opened.OfData::new, shown);
    }

    private static Reading claims(Path path, Shown shown) {
        try {
            String name = String.valueOf(path.getFileName());
            return reading(ClaimJson.read(name, Files.readString(path), shown.view()), Opened.OfClaims::new, shown);
        } catch (IOException unreadable) {
            return Reading.failed(List.of(String.valueOf(unreadable.getMessage())));
        }
    }

    private static <T> Reading reading(Loaded<T> loaded, Function<T, Opened> holding, Shown shown) {
        ProblemText text = new ProblemText(shown.view().language());
        List<Problem> problems = loaded.problems();
        Optional<Opened> opened = loaded.value().map(holding);
        return Reading.of(opened, problems.stream().map(text::line).toList());
    }

    private static boolean isJson(Path path) {
        return Files.isRegularFile(path)
                && String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
