package org.fourquadrant.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.export.NoViewException;
import org.fourquadrant.export.NoViewText;
import org.fourquadrant.export.ReadDeck;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.SessionState;

/**
 * Reads the view of a slide. A slide names its data but not where they lie: those that are not open are looked for where data of that name lay, and beside
 * the slide; what figures differ is said as of any slide.
 */
final class SlidePathReader {

    /** Nobody lays a slide beside more files than these to have its table found. */
    private static final int MOST_BESIDE = 5000;

    private final ViewCodec views;
    private final PathReader.Asked asked;
    private final SessionState shown;
    private final List<Dataset> found = new ArrayList<>();
    private final Map<String, Path> origins = new LinkedHashMap<>();

    SlidePathReader(ViewCodec views, PathReader.Asked asked) {
        this.views = views;
        this.asked = asked;
        this.shown = asked.shown();
    }

    /** Reads a slide; called in the background. */
    PathReader.Outcome read(Path path) {
        Language language = shown.view().language();
        try {
            ReadDeck deck = new SlideReader(views).deck(path);
            Optional<PathReader.AskedTable> table = find(deck, path);
            return table.isPresent()
                    ? new PathReader.Outcome(Optional.empty(), "", List.of(), table)
                    : outcome(deck, path);
        } catch (NoViewException none) {
            return PathReader.Outcome.failed(
                    List.of(path.getFileName() + ": " + new NoViewText(language).reason(none)));
        } catch (IOException unreadable) {
            return PathReader.Outcome.failed(List.of(new FaultText(language).sentence(unreadable)));
        }
    }

    /** Looks for what is not open; gives the first table that is there, only not as it was answered when the slide was drawn. */
    private Optional<PathReader.AskedTable> find(ReadDeck deck, Path path) {
        Workspace workspace = shown.workspace();
        for (DatasetSnapshot missing : missing(deck.changesTo(workspace))) {
            Optional<Path> place = place(missing.name(), path);
            if (place.isPresent()) {
                TableChoices choices = asked.meant().choices(place.get(), missing.choices());
                Optional<Dataset> read = new DatasetReader(workspace)
                        .read(place.get(), choices)
                        .value()
                        .map(dataset -> dataset.named(missing.name()));
                if (read.isEmpty()) {
                    Optional<PathReader.AskedTable> table = OwnTables.asked(place.get(), choices, workspace);
                    if (table.isPresent()) {
                        return table;
                    }
                }
                read.ifPresent(dataset -> {
                    found.add(dataset);
                    origins.put(missing.name(), place.get());
                });
            }
        }
        return Optional.empty();
    }

    private static List<DatasetSnapshot> missing(List<DatasetChange> changes) {
        return changes.stream()
                .filter(DatasetChange.Missing.class::isInstance)
                .map(change -> ((DatasetChange.Missing) change).dataset())
                .distinct()
                .toList();
    }

    private Optional<Path> place(String name, Path slide) {
        return Optional.ofNullable(asked.places().byName().get(name))
                .filter(Files::exists)
                .or(() -> beside(name, slide));
    }

    private static Optional<Path> beside(String name, Path slide) {
        Path folder = slide.toAbsolutePath().normalize().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_BESIDE)
                    .filter(file -> isTable(file) && DatasetReader.nameOf(file).equals(name))
                    .sorted()
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return OwnTables.ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }

    private PathReader.Outcome outcome(ReadDeck deck, Path path) {
        Workspace workspace = shown.with(found).workspace();
        List<DatasetChange> changes = deck.changesTo(workspace);
        Texts texts = Texts.of("org.fourquadrant.ui.window.window", shown.view().language());
        List<String> missing = missing(changes).stream()
                .map(DatasetSnapshot::name)
                .distinct()
                .map(name -> texts.format("open.slide.no_data", path.getFileName(), name))
                .toList();
        if (!missing.isEmpty()) {
            return PathReader.Outcome.failed(missing);
        }
        ChangeText text = new ChangeText(workspace.countries(), PathReader.languageOf(deck.scenes(), shown));
        List<String> changed = changes.stream()
                .filter(DatasetChange.Changed.class::isInstance)
                .flatMap(change -> text.lines(change).stream())
                .toList();
        String comparison = changes.stream().findFirst().map(text::sentence).orElse("");
        return new PathReader.Outcome(Optional.of(contents(deck.scenes())), comparison, changed);
    }

    /** A deck holds its scenes; one scene without words is a view. */
    private FileContents contents(Scenes scenes) {
        boolean silent = scenes.list().stream()
                .allMatch(scene ->
                        scene.title().en().isBlank() && scene.title().ja().isBlank());
        SavedKind kind = silent && scenes.list().size() == 1 ? SavedKind.VIEW : SavedKind.SCENES;
        return new FileContents.OfSaved(new SavedFile(kind, scenes, found, origins, List.of()));
    }
}
