package org.fourquadrant.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.scene.OpenedScenes;
import org.fourquadrant.data.scene.SceneFileReader;
import org.fourquadrant.data.view.ViewJson;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.scene.Scene;
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

    @Option(names = "--select", paramLabel = "ISO3", split = ",")
    private List<String> selected = List.of();

    @Option(names = "--theme", paramLabel = "light|dark")
    private Theme theme;

    /**
     * @throws BadData if a file has errors
     * @throws WrongUsage if an option asks for something that there is not
     */
    AskedSlides asked(CommandContext context) {
        if (file == null) {
            return AskedSlides.of(finished(options.asked(context), context));
        }
        return SceneFileReader.holdsScenes(file) ? scenes(context) : single(context);
    }

    private AskedSlides single(CommandContext context) {
        Loaded<View> loaded = ViewJson.read(file, context.firstView());
        View saved = loaded.value().orElseThrow(() -> new BadData(loaded.problems()));
        return AskedSlides.of(finished(options.asked(saved, context), context));
    }

    private AskedSlides scenes(CommandContext context) {
        Loaded<OpenedScenes> loaded = new SceneFileReader(context.workspace().get()).read(file, context.firstView());
        OpenedScenes opened = loaded.value().orElseThrow(() -> new BadData(loaded.problems()));
        if (opened.scenes().list().isEmpty()) {
            throw new WrongUsage("slide.no_scenes", file);
        }
        Workspace workspace = context.workspace().get();
        for (Dataset dataset : opened.datasets()) {
            workspace = workspace.with(dataset);
        }
        CommandContext withData = context.withWorkspace(workspace);
        List<Facts> asked = opened.scenes().list().stream()
                .map(scene -> finished(options.asked(scene.view(), withData), context))
                .toList();
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            scenes.add(opened.scenes().list().get(i).withView(asked.get(i).view()));
        }
        return new AskedSlides(asked.get(0), opened.scenes().withList(scenes), true);
    }

    private Facts finished(Facts asked, CommandContext context) {
        View view =
                asked.view().withLanguage(context.chosen().orElse(asked.view().language()));
        if (theme != null) {
            view = view.withTheme(theme);
        }
        return asked.with(selected.isEmpty() ? view : view.withSelection(codes(asked.workspace())));
    }

    private Set<CountryCode> codes(Workspace workspace) {
        Set<CountryCode> codes = new LinkedHashSet<>();
        selected.stream()
                .map(text -> CountryLookup.find(workspace.countries(), text))
                .map(Country::code)
                .forEach(codes::add);
        return codes;
    }
}
