package org.fourquadrant.data.bundled;

import java.nio.file.Path;
import java.util.Optional;
import org.fourquadrant.data.dataset.DataPlace;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.document.LibraryReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.country.Countries;

/** Checks the data at a path, whichever kind they are, with the readers that the program itself uses. */
public final class DataCheck {

    private final Countries countries;

    /** @param countries those that rows and statements may be of */
    public DataCheck(Countries countries) {
        this.countries = countries;
    }

    /** What a path holds, and what is wrong with it; nothing is thrown for it. */
    public Loaded<Checked> of(Path path) {
        Problems problems = new Problems();
        Optional<DataPlace> place = DataPlace.of(path, problems);
        return place.map(this::of).orElseGet(problems::givingNothing);
    }

    private Loaded<Checked> of(DataPlace place) {
        if (place instanceof DataPlace.DataPackage found && holdsDocuments(found)) {
            return new LibraryReader(countries).read(found.files()).map(Checked.OfDocuments::new);
        }
        return new DatasetReader(countries).read(place).map(Checked.OfDataset::new);
    }

    /** Only looks: what is wrong with the descriptor is said by the reader that then reads it. */
    private static boolean holdsDocuments(DataPlace.DataPackage place) {
        return DescriptorReader.read(place.files(), new Problems())
                .filter(LibraryReader::isLibrary)
                .isPresent();
    }
}
