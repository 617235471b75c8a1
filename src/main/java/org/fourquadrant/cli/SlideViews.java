package org.fourquadrant.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a slide shows: the first view, a saved one or a file of scenes, and changes to it. */
final class SlideViews {

    @Option(names = "--view", paramLabel = "FILE")
    private Path file;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Mixin
    private RangeOptions range = new RangeOptions();

    @Option(names = "--select", paramLabel = "WHO", split = ",")
    private List<String> selected = List.of();

    @Option(names = "--theme", paramLabel = "light|dark")
    private Theme theme;

    @Option(names = "--labels", paramLabel = "all|chosen|codes|none", descriptionKey = "slide-labels")
    private LabelMode labels;

    /**
     * @throws BadData if a file has errors
     * @throws WrongUsage if an option asks for something that there is not
     */
    AskedSlides asked(CommandContext context) {
        return file == null ? AskedSlides.ofView(finished(options.asked(context), context), List.of()) : saved(context);
    }

    private AskedSlides saved(CommandContext context) {
        Loaded<SavedFile> loaded = new SavedFileReader(context.workspace().get()).read(file, context.firstView());
        SavedFile saved = loaded.value().orElseThrow(() -> new BadData(loaded.problems()));
        if (saved.scenes().list().isEmpty()) {
            throw new WrongUsage("slide.no_scenes", file);
        }
        Workspace workspace = context.workspace().get();
        for (Dataset dataset : saved.datasets()) {
            workspace = workspace.with(dataset);
        }
        ChangeText changes = new ChangeText(workspace.countries(), context.language());
        saved.changes().forEach(change -> context.console().errorLines(changes.lines(change)));
        CommandContext withData = context.withWorkspace(workspace);
        return saved.kind() == SavedKind.SCENES ? scenes(saved.scenes(), withData) : view(saved.scene(), withData);
    }

    /** As the window opens it: a year that the dataset does not have gives way to one that it has. */
    private AskedSlides view(Scene scene, CommandContext context) {
        DataChoice otherwise = context.firstView().data();
        View fitted = FittedView.of(context.workspace().get(), scene.view(), otherwise);
        return AskedSlides.ofView(finished(options.asked(fitted, context), context), scene.claims());
    }

    private AskedSlides scenes(Scenes scenes, CommandContext context) {
        List<Facts> asked = scenes.list().stream()
                .map(scene -> finished(options.asked(scene.view(), context), context))
                .toList();
        List<Scene> changed = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            changed.add(scenes.list().get(i).withView(asked.get(i).view()));
        }
        return new AskedSlides(asked.get(0), scenes.withList(changed), true);
    }

    private Facts finished(Facts asked, CommandContext context) {
        View view =
                asked.view().withLanguage(context.chosen().orElse(asked.view().language()));
        if (theme != null) {
            view = view.withTheme(theme);
        }
        LabelMode mode = labels == null ? view.labels().forSlide() : labels;
        view = view.withLabels(view.labels().withMode(mode));
        Facts finished = range.changed(asked.with(view));
        return selected.isEmpty()
                ? finished
                : finished.with(finished.view().withSelection(SelectedCountries.of(selected, finished)));
    }
}
