package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetSnapshot;

/**
 * Where data of one's own lie, and which of them are away: named by a scene, but not to be read at the moment.
 *
 * @param byName the file or folder of each, also of those that are away, as far as it is known
 * @param away what is remembered of those that are away
 */
public record DatasetPlaces(Map<String, Path> byName, List<DatasetSnapshot> away) {

    /** Nothing but what is bundled. */
    public static final DatasetPlaces NONE = new DatasetPlaces(Map.of(), List.of());

    public DatasetPlaces {
        byName = Map.copyOf(byName);
        away = List.copyOf(away);
    }

    /** The name of the data that were read from a place. */
    public Optional<String> nameAt(Path place) {
        Path wanted = normal(place);
        return byName.entrySet().stream()
                .filter(entry -> normal(entry.getValue()).equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is remembered of data that are away. */
    public Optional<DatasetSnapshot> awayOf(String name) {
        return away.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Whether data may have a name: nothing of it is away, or it is these data that come back. */
    public boolean mayReturn(String name, Dataset dataset) {
        return awayOf(name)
                .map(before ->
                        !before.fingerprint().isKnown() || before.fingerprint().isOf(dataset))
                .orElse(true);
    }

    private static Path normal(Path place) {
        return place.toAbsolutePath().normalize();
    }
}
