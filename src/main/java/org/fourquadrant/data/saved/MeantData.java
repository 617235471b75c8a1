package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fourquadrant.model.dataset.TableChoices;

/**
 * Which data a saved file means, where that is not clear, as a person says it.
 *
 * @param by which data it means whose place holds other figures than it was made on, while these are open from elsewhere
 * @param answers how tables are to be read whose columns are no longer those that the file knows, by their place
 */
public record MeantData(By by, Map<Path, TableChoices> answers) {

    /** The file says it itself. */
    public static final MeantData AS_SAVED = new MeantData(By.PLACE, Map.of());

    /** By what data are found. */
    public enum By {
        PLACE,
        FIGURES
    }

    public MeantData {
        Objects.requireNonNull(by, "by");
        answers = Map.copyOf(answers);
    }

    /** The same, meaning the figures that the file was made on. */
    public MeantData byFigures() {
        return new MeantData(By.FIGURES, answers);
    }

    /** The same with the answers about a table. */
    public MeantData with(Path place, TableChoices choices) {
        Map<Path, TableChoices> all = new LinkedHashMap<>(answers);
        all.put(normal(place), choices);
        return new MeantData(by, all);
    }

    /** How the table of a place is to be read: as was answered now, else as the file says. */
    public TableChoices choices(Path place, TableChoices saved) {
        return answers.getOrDefault(normal(place), saved);
    }

    private static Path normal(Path place) {
        return place.toAbsolutePath().normalize();
    }
}
