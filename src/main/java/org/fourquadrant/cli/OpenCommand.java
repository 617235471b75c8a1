package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fourquadrant.data.scene.SceneFileWriter;
import org.fourquadrant.data.view.ViewJson;
import org.fourquadrant.export.ReadSlide;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.export.provenance.DataChange;
import org.fourquadrant.model.LocalizedText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The view that a slide was drawn from, and whether the data are still what they were. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "slide-file")
    private Path file;

    @Option(names = "--dataset", paramLabel = "D")
    private String dataset;

    OpenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Workspace workspace = DatasetChoice.of(dataset, context).workspace();
        List<ReadSlide> slides = read();
        context.console().text(json(slides, workspace));
        List<DataChange> changes = slides.stream()
                .map(slide -> slide.changeTo(workspace))
                .distinct()
                .toList();
        ChangeText text = new ChangeText(workspace.countries(), context.language());
        changes.forEach(change -> context.console().errorLines(text.lines(change)));
        boolean unchanged = changes.stream().allMatch(DataChange.Unchanged.class::isInstance);
        return unchanged ? ExitCode.DONE : ExitCode.FAILED;
    }

    private List<ReadSlide> read() throws IOException {
        try {
            return new SlideReader(new JsonViews(context::firstView)).read(file);
        } catch (NoSuchFileException missing) {
            throw new WrongUsage("open.missing", file);
        }
    }

    /** A saved view, or the scenes of a deck: either can be drawn again. */
    private String json(List<ReadSlide> slides, Workspace workspace) {
        if (slides.size() == 1) {
            return ViewJson.write(slides.get(0).view());
        }
        List<Scene> scenes = slides.stream()
                .map(slide -> Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, slide.view()))
                .toList();
        return new SceneFileWriter(workspace, Map.of()).write(Scenes.NONE.withList(scenes), file);
    }
}
