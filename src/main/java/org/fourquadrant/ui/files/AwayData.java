package org.fourquadrant.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.OwnData;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.task.LatestTask;

/** The data that scenes at hand wait for because they could not be read: on a stick that is out, or a server that is down. */
public final class AwayData {

    /**
     * Data that are waited for.
     *
     * @param name what they are called
     * @param place where they lay; empty where that is not known
     */
    public record Waiting(String name, Optional<Path> place) {
        public Waiting {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(place, "place");
        }

        /** Where they lay, as far as it is known. */
        public String text() {
            return place.map(path -> name + " (" + path + ")").orElse(name);
        }
    }

    private final Session session;
    private final DatasetOrigins origins;
    private final LatestTask task;
    private final Function<PathReader.AskedTable, Optional<Dataset>> asking;
    private final ObservableValue<List<Waiting>> waiting;

    /** @param asking asks about a table that is there, only not as it was answered */
    public AwayData(
            Session session,
            DatasetOrigins origins,
            LatestTask task,
            Function<PathReader.AskedTable, Optional<Dataset>> asking) {
        this.asking = asking;
        this.session = session;
        this.origins = origins;
        this.task = task;
        this.waiting = session.shownProperty().map(this::waitingIn);
    }

    /** What is waited for; changes when data come back, and with the scenes. */
    public ObservableValue<List<Waiting>> waiting() {
        return waiting;
    }

    /** How many scenes wait. */
    public long scenesWaiting() {
        return scenes(session.shown()).stream()
                .filter(scene -> !session.workspace().has(scene.view().data()))
                .count();
    }

    private static List<Scene> scenes(SessionState shown) {
        Notebook book = shown.notebook();
        return Stream.concat(book.scenes().scenes().list().stream(), book.ownScenes().scenes().list().stream())
                .distinct()
                .toList();
    }

    private List<Waiting> waitingIn(SessionState shown) {
        return scenes(shown).stream()
                .map(scene -> scene.view().data())
                .filter(data -> !shown.workspace().has(data))
                .map(data -> shown.workspace().dataset(data.dataset()).isEmpty()
                        ? data.dataset()
                        : data.compareWith().orElse(data.dataset()))
                .distinct()
                .map(name -> new Waiting(name, Optional.ofNullable(origins.all().get(name))))
                .toList();
    }

    /** Looks, in the background, whether they are back, and takes those that are. */
    public void look() {
        Workspace workspace = session.workspace();
        DatasetPlaces places = origins.places();
        List<Waiting> wanted = waiting.getValue();
        task.start(progress -> found(wanted, workspace, places), this::take, failure -> {});
    }

    /** What is back, and the tables that are but have to be asked about, by the names that are waited for. */
    private record Found(Map<Path, Dataset> datasets, Map<String, PathReader.AskedTable> tables) {}

    private static Found found(List<Waiting> wanted, Workspace workspace, DatasetPlaces places) {
        Found found = new Found(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Waiting one : wanted) {
            Optional<Path> there = one.place().filter(Files::exists);
            Optional<Dataset> read = there.flatMap(place -> new DatasetReader(workspace)
                    .read(place, choices(one, places))
                    .value()
                    .map(dataset -> OwnData.named(dataset, place, workspace, places)));
            read.ifPresent(dataset -> found.datasets().put(there.get(), dataset));
            there.filter(place -> read.isEmpty())
                    .flatMap(place -> OwnTables.asked(place, choices(one, places), workspace))
                    .ifPresent(table -> found.tables().put(one.name(), table));
        }
        return found;
    }

    private static TableChoices choices(Waiting one, DatasetPlaces places) {
        return places.awayOf(one.name()).map(DatasetSnapshot::choices).orElse(TableChoices.NONE);
    }

    private void take(Found found) {
        take(found.datasets());
        found.tables()
                .forEach((name, table) ->
                        asking.apply(table).ifPresent(answered -> take(Map.of(table.place(), answered.named(name)))));
    }

    private void take(Map<Path, Dataset> found) {
        if (!found.isEmpty()) {
            found.forEach((place, dataset) -> origins.remember(dataset.info().name(), place));
            session.open(now -> now.with(List.copyOf(found.values())));
        }
    }
}
