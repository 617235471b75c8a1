package org.fourquadrant.data.dataset;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.data.descriptor.DataPlace;
import org.fourquadrant.data.descriptor.Descriptor;
import org.fourquadrant.data.descriptor.DescriptorReader;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.text.CountryNames;

/** Reads what a person opens: a Data Package (its folder or its {@code datapackage.json}) or a CSV file alone. */
public final class DatasetReader {

    private final CountryNames countries;

    /** @param countries the countries that rows may be of */
    public DatasetReader(Countries countries) {
        this.countries = new CountryNames(countries);
    }

    /** Reads a dataset; what is wrong with it is in the result, nothing is thrown for it. */
    public Loaded<Dataset> read(Path path) {
        Problems problems = new Problems();
        return DataPlace.of(path, problems).map(this::read).orElseGet(problems::givingNothing);
    }

    /** Reads the dataset of a place. */
    public Loaded<Dataset> read(DataPlace place) {
        if (place instanceof DataPlace.LooseFile file) {
            return new CsvFileReader(countries, new Problems()).read(file.files(), file.name());
        }
        return readPackage(((DataPlace.DataPackage) place).files());
    }

    /**
     * Reads what a Data Package says of itself.
     *
     * @param whole reads all of it, when a figure is first asked for
     */
    public Loaded<Dataset> readInfo(PackageFiles files, Supplier<Dataset> whole) {
        Problems problems = new Problems();
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        return descriptor.isEmpty() || problems.hasErrors()
                ? problems.givingNothing()
                : problems.giving(() -> new Dataset(descriptor.get().info(), whole));
    }

    /** Reads a Data Package. */
    public Loaded<Dataset> readPackage(PackageFiles files) {
        Problems problems = new Problems();
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty() || problems.hasErrors()) {
            return problems.givingNothing();
        }
        return new PackageReader(countries, problems).read(files, descriptor.get());
    }
}
