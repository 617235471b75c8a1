package org.fourquadrant.data.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableImport;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.data.table.Field;
import org.fourquadrant.data.table.KeyCheck;
import org.fourquadrant.data.table.Resource;
import org.fourquadrant.data.table.Schema;
import org.fourquadrant.data.table.TableLoader;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.text.CountryNames;

/** Reads what a person opens: a Data Package (its folder or its {@code datapackage.json}) or a table alone. */
public final class DatasetReader {

    private final CountryNames names;
    private final Supplier<TableImport> tables;

    /** @param countries the countries that rows may be of */
    public DatasetReader(Countries countries) {
        this(countries, List.of());
    }

    /** @param workspace whose countries rows may be of, and whose figures own ones are held against and joined with */
    public DatasetReader(Workspace workspace) {
        this(workspace.countries(), workspace.datasets());
    }

    private DatasetReader(Countries countries, List<Dataset> known) {
        this.names = new CountryNames(countries);
        // What travels in the program is never read by it.
        this.tables = new Lazy<>(() -> new TableImport(countries, known));
    }

    /** The name that the dataset of a table file alone gets. */
    public static String nameOf(Path file) {
        String name = DataPlace.of(file, new Problems())
                .filter(DataPlace.LooseFile.class::isInstance)
                .map(place -> ((DataPlace.LooseFile) place).name())
                .orElse(String.valueOf(file.getFileName()));
        return TableImport.nameOf(name);
    }

    /** Reads a dataset; what is wrong with it is in the result, nothing is thrown for it. */
    public Loaded<Dataset> read(Path path) {
        return read(path, TableChoices.NONE);
    }

    /** Reads a dataset as a person says that it is to be understood. */
    public Loaded<Dataset> read(Path path, TableChoices choices) {
        Problems problems = new Problems();
        return DataPlace.of(path, problems).map(place -> read(place, choices)).orElseGet(problems::givingNothing);
    }

    /** Reads the dataset of a place. */
    public Loaded<Dataset> read(DataPlace place) {
        return read(place, TableChoices.NONE);
    }

    private Loaded<Dataset> read(DataPlace place, TableChoices choices) {
        if (place instanceof DataPlace.LooseFile file) {
            return tables.get()
                    .read(file.files(), file.name(), choices, ReadingProgress.NONE)
                    .loaded();
        }
        return readPackage(((DataPlace.DataPackage) place).files());
    }

    /** Reads a table that no schema describes, with all that was understood of it; empty where a path is no such file. */
    public Optional<TableReading> reading(Path path, TableChoices choices) {
        return reading(path, choices, ReadingProgress.NONE);
    }

    /** The same, telling how far it has come. */
    public Optional<TableReading> reading(Path path, TableChoices choices, ReadingProgress progress) {
        return DataPlace.of(path, new Problems())
                .filter(DataPlace.LooseFile.class::isInstance)
                .map(DataPlace.LooseFile.class::cast)
                .map(file -> tables.get().read(file.files(), file.name(), choices, progress));
    }

    /** Reads the first rows of such a table where it is long; empty where the whole of it is read as soon. */
    public Optional<TableReading> firstRows(Path path, TableChoices choices) {
        return DataPlace.of(path, new Problems())
                .filter(DataPlace.LooseFile.class::isInstance)
                .map(DataPlace.LooseFile.class::cast)
                .flatMap(file -> tables.get().first(file.files(), file.name(), choices));
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
        return new PackageReader(names, tables, problems).read(files, descriptor.get());
    }

    /** Reads the dataset of a Data Package whose descriptor is understood: its first table. */
    private static final class PackageReader {

        private final CountryNames names;
        private final Supplier<TableImport> tables;
        private final Problems problems;

        PackageReader(CountryNames names, Supplier<TableImport> tables, Problems problems) {
            this.names = names;
            this.tables = tables;
            this.problems = problems;
        }

        Loaded<Dataset> read(PackageFiles files, Descriptor descriptor) {
            Resource resource = descriptor.resources().get(0);
            if (resource.schema().isEmpty()) {
                char delimiter = resource.dialect().delimiter();
                return tables.get()
                        .read(
                                files,
                                resource.paths().get(0),
                                resource.encoding(),
                                delimiter,
                                descriptor.info(),
                                TableChoices.NONE)
                        .loaded();
            }
            Schema schema = resource.schema().get();
            Optional<ChartFields> chart = descriptor
                    .chart()
                    .or(() -> new RoleFinder(files.label(DescriptorReader.FILE), problems)
                            .find(schema.fields().stream().map(Field::name).toList()));
            if (chart.isEmpty() || !namesOnlyFields(chart.get(), schema, files)) {
                return problems.givingNothing();
            }
            List<DataRow> rows = new TableLoader(files, problems).rows(resource, schema);
            boolean tellsCountriesApart =
                    schema.primaryKey().contains(chart.get().fields().get(Role.ENTITY));
            if (!tellsCountriesApart) {
                KeyCheck.check(schema, rows, problems);
            }
            return new DatasetBuilder(names, chart.get(), problems).build(descriptor.info(), rows);
        }

        private boolean namesOnlyFields(ChartFields chart, Schema schema, PackageFiles files) {
            List<String> known = schema.fields().stream().map(Field::name).toList();
            chart.fields().forEach((role, field) -> {
                if (!known.contains(field)) {
                    String file = files.label(DescriptorReader.FILE);
                    List<String> arguments = List.of(field, String.join(", ", known));
                    problems.add(
                            new Problem(file, 0, 0, "quadrant." + role.key(), ProblemKind.PROPERTY_WRONG, arguments));
                }
            });
            return !problems.hasErrors();
        }
    }
}
