package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.data.saved.SavedText;
import org.fourquadrant.export.ReadDeck;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    OpenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Workspace workspace =
                DatasetChoice.of(dataset, reading.choices(), context).workspace();
        ReadDeck deck = read();
        context.console().text(json(deck, workspace));
        List<DatasetChange> changes = deck.changesTo(workspace);
        ChangeText text = new ChangeText(workspace.countries(), context.language());
        changes.forEach(change -> context.console().errorLines(text.lines(change)));
        boolean unchanged = changes.stream().allMatch(DatasetChange.Unchanged.class::isInstance);
        return unchanged ? ExitCode.DONE : ExitCode.FAILED;
    }

    private ReadDeck read() throws IOException {
        try {
            return new SlideReader(new JsonViews(context::firstView)).deck(file);
        } catch (NoSuchFileException missing) {
            throw new WrongUsage("open.missing", file);
        }
    }

    /** A saved view, or the scenes of a deck: either can be drawn again. */
    private String json(ReadDeck deck, Workspace workspace) {
        Scene first = deck.scenes().list().get(0);
        boolean isView = deck.scenes().list().size() == 1 && first.title().equals(LocalizedText.EMPTY);
        return isView
                ? SavedText.of(deck.slides().get(0).view())
                : new SavedFileWriter(workspace, Map.of()).scenes(deck.scenes(), file);
    }
}
