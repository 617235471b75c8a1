package org.fourquadrant.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.document.OwnDocumentsReader;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.MeantData;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.ui.reading.OwnTable;
import org.fourquadrant.ui.reading.ProblemNames;
import org.fourquadrant.ui.state.SessionState;

/**
 * Reads what a person opens: a table, the folder of a Data Package, a saved view, scenes, claims or a slide. What a JSON
 * file holds is decided by what stands in it.
 */
public final class PathReader {

    /**
     * What came of reading a file.
     *
     * @param contents what the file holds, where it can be shown as it is
     * @param comparison how its data compare with those of now, in a sentence; empty where nothing is to be said of that
     * @param problems a line each: {@code file:row:column: what is wrong}, and the figures that have changed
     * @param table a table about which there is something to be said or asked before the file is shown
     */
    public record Outcome(
            Optional<FileContents> contents, String comparison, List<String> problems, Optional<AskedTable> table) {
        public Outcome {
            Objects.requireNonNull(contents, "contents");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(table, "table");
            problems = List.copyOf(problems);
        }

        /** What came of reading a file that is no table to be asked about. */
        public Outcome(Optional<FileContents> contents, String comparison, List<String> problems) {
            this(contents, comparison, problems, Optional.empty());
        }

        /** Nothing that can be shown. */
        public static Outcome failed(List<String> problems) {
            return new Outcome(Optional.empty(), "", problems);
        }
    }

    /**
     * A table that is asked about.
     *
     * @param place where it lies: the file that is opened, or one that it names
     * @param table what it was taken for
     */
    public record AskedTable(Path place, OwnTable table) {
        public AskedTable {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(table, "table");
        }
    }

    /**
     * What a file is read for.
     *
     * @param shown what is shown; problems are in the language of its view
     * @param places where the data lie that are open
     * @param meant which data a file means whose place holds others by now
     * @param extent whether of a long table the first rows are enough, because they are shown before it is opened
     */
    public record Asked(SessionState shown, DatasetPlaces places, MeantData meant, TableReading.Extent extent) {
        public Asked {
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(places, "places");
            Objects.requireNonNull(meant, "meant");
            Objects.requireNonNull(extent, "extent");
        }

        /** Without data of one's own. */
        public Asked(SessionState shown) {
            this(shown, DatasetPlaces.NONE, MeantData.AS_SAVED, TableReading.Extent.WHOLE);
        }
    }

    private static final Set<ProblemKind> AS_BEFORE = EnumSet.of(
            ProblemKind.SHARE_JOINED,
            ProblemKind.BALANCE_JOINED,
            ProblemKind.BALANCE_COMPUTED,
            ProblemKind.ENCODING_GUESSED,
            ProblemKind.ROW_OF_SUM,
            ProblemKind.ROW_OF_WORDS,
            ProblemKind.ROW_OF_HEADER);

    private final ViewCodec views;

    /** @param views reads the views within slides */
    public PathReader(ViewCodec views) {
        this.views = views;
    }

    /** Reads a file or folder where nobody waits for it. */
    public Outcome read(Path path, Asked asked) {
        return read(path, asked, ReadingProgress.NONE);
    }

    /** Reads a file or folder; called in the background. What it says is in the language of the view. */
    public Outcome read(Path path, Asked asked, ReadingProgress progress) {
        if (SlideFormat.of(path).isPresent()) {
            return new SlidePathReader(views, asked).read(path);
        }
        return isJson(path) && SavedKind.of(path) != SavedKind.DATA_PACKAGE
                ? new SavedPathReader(asked).read(path)
                : data(path, asked, progress);
    }

    private static boolean isJson(Path path) {
        return Files.isRegularFile(path)
                && String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static Outcome data(Path path, Asked asked, ReadingProgress progress) {
        SessionState shown = asked.shown();
        if (OwnDocumentsReader.holdsDocuments(path)) {
            Loaded<OwnDocuments> documents = new OwnDocumentsReader(shown.workspace()).read(path);
            return new Outcome(
                    documents.value().map(FileContents.OfDocuments::new),
                    "",
                    lines(documents.problems(), shown).toList());
        }
        TableChoices known = known(path, asked);
        OwnTables tables = new OwnTables(path, shown.workspace());
        Optional<OwnTable> first =
                asked.extent() == TableReading.Extent.FIRST_ROWS ? tables.first(known) : Optional.empty();
        if (first.isPresent()) {
            return new Outcome(Optional.empty(), "", List.of(), first.map(own -> new AskedTable(path, own)));
        }
        Optional<OwnTable> table = tables.whole(known, progress);
        if (table.isPresent()) {
            return table(path, table.get(), shown);
        }
        DatasetReader reader = new DatasetReader(shown.workspace());
        Loaded<Dataset> loaded = reader.read(path);
        return new Outcome(
                loaded.value().map(FileContents.OfData::new),
                "",
                lines(loaded.problems(), shown).toList());
    }

    /** What was answered of the edition that is open, to begin with. */
    private static TableChoices known(Path path, Asked asked) {
        return asked.shown()
                .workspace()
                .dataset(asked.places().nameAt(path).orElseGet(() -> DatasetReader.nameOf(path)))
                .map(Dataset::choices)
                .orElse(TableChoices.NONE);
    }

    /** A table is asked about where there is something to choose, and shown where answers of before decide what it is. */
    private static Outcome table(Path path, OwnTable own, SessionState shown) {
        TableReading read = own.reading();
        boolean clear = read.problems().isEmpty()
                && own.unfit().isEmpty()
                && own.choices().equals(TableChoices.NONE);
        return new Outcome(
                read.dataset().map(FileContents.OfData::new),
                "",
                lines(doubtful(read), shown).toList(),
                clear || !own.isChoosable() ? Optional.empty() : Optional.of(new AskedTable(path, own)));
    }

    /** What is to be said of a table that is shown at once: how its rows are read was said of the edition before. */
    private static List<Problem> doubtful(TableReading read) {
        return read.dataset().isEmpty()
                ? read.problems()
                : read.problems().stream()
                        .filter(problem -> !AS_BEFORE.contains(problem.kind()))
                        .toList();
    }

    static Stream<String> lines(List<Problem> problems, SessionState shown) {
        ProblemNames names = new ProblemNames(shown.view().language());
        return problems.stream().map(names::fullLine);
    }

    /** The window has the language of what is read once that is open, so that what is said of it is in that too. */
    static Language languageOf(Scenes read, SessionState shown) {
        return read.list().stream()
                .findFirst()
                .map(scene -> scene.view().language())
                .orElse(shown.view().language());
    }
}
