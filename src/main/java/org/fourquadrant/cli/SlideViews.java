package org.fourquadrant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a slide shows: the first view, a saved one or a file of scenes, and changes to it. */
final class SlideViews {

    @Mixin
    private SavedViewOption saved = new SavedViewOption();

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

    @Option(names = "--page", paramLabel = "formula|distance|theory|agreement|purposes|leverage")
    private IdeaPage page;

    /**
     * @throws BadData if a file has errors
     * @throws WrongUsage if an option asks for something that there is not
     */
    AskedSlides asked(CommandContext context) {
        CommandContext joined = options.joined(context);
        return saved.read(joined, options.answers())
                .map(this::saved)
                .orElseGet(() -> AskedSlides.ofView(finished(options.asked(joined), joined), List.of()));
    }

    private AskedSlides saved(SavedViewOption.Read read) {
        SavedFile file = read.saved();
        if (file.kind() == SavedKind.SCENES) {
            return scenes(file.scenes(), read.context());
        }
        Facts asked = finished(options.asked(read.view(), read.context()), read.context());
        return AskedSlides.ofView(asked, file.scene().claims());
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
        if (page != null) {
            view = view.withIdeas(view.ideas().withPage(Optional.of(page)));
        }
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
