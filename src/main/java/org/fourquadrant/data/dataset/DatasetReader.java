package org.fourquadrant.data.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.descriptor.Descriptor;
import org.fourquadrant.data.descriptor.DescriptorReader;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Countries;
import org.fourquadrant.model.Dataset;

/** Reads what a person opens: a Data Package (its folder or its {@code datapackage.json}) or a CSV file alone. */
public final class DatasetReader {

    private final CountryIndex countries;

    /** @param countries the countries that rows may be of */
    public DatasetReader(Countries countries) {
        this.countries = new CountryIndex(countries);
    }

    /** Reads a dataset; what is wrong with it is in the result, nothing is thrown for it. */
    public Loaded<Dataset> read(Path path) {
        Problems problems = new Problems();
        if (!Files.exists(path)) {
            problems.add(Problem.ofFile(path.toString(), ProblemKind.FILE_MISSING));
            return new Loaded<>(Optional.empty(), problems.all());
        }
        if (Files.isDirectory(path)) {
            return readFolder(path, problems);
        }
        String name = String.valueOf(path.getFileName());
        return name.equals(DescriptorReader.FILE)
                ? readPackage(FolderFiles.around(path))
                : new CsvFileReader(countries, problems).read(FolderFiles.around(path), name);
    }

    private Loaded<Dataset> readFolder(Path folder, Problems problems) {
        if (Files.exists(folder.resolve(DescriptorReader.FILE))) {
            return readPackage(new FolderFiles(folder));
        }
        String file = folder.resolve(DescriptorReader.FILE).toString();
        problems.add(new Problem(file, 1, 1, "", ProblemKind.DESCRIPTOR_MISSING, List.of(DescriptorReader.FILE)));
        return new Loaded<>(Optional.empty(), problems.all());
    }

    /** Reads a Data Package. */
    public Loaded<Dataset> readPackage(PackageFiles files) {
        Problems problems = new Problems();
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty() || problems.hasErrors()) {
            return new Loaded<>(Optional.empty(), problems.all());
        }
        return new PackageReader(countries, problems).read(files, descriptor.get());
    }
}
