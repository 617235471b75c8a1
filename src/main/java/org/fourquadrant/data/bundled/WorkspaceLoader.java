package org.fourquadrant.data.bundled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.document.CitedFiguresReader;
import org.fourquadrant.data.document.LibraryReader;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.idea.IdeasReader;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.law.ActsReader;
import org.fourquadrant.data.law.WeightedTariffsReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.idea.IdeasLibrary;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.WeightedTariffs;

/**
 * Loads what travels in the program. {@code datasets/index.json} says which packages there are, because a folder within
 * a jar cannot be listed everywhere.
 */
public final class WorkspaceLoader {

    /**
     * The bundled countries, datasets, documents, acts and cited figures. The figures of a dataset, what the documents state,
     * the acts and the weighted tariffs are read when they are first asked for, so that a chart waits for nothing that it
     * does not show.
     *
     * @throws IllegalStateException if a bundled file has an error, here or where figures or statements are first asked
     *     for; the message lists all of them
     */
    public Workspace load() {
        Problems problems = new Problems();
        JsonPart index = JsonTree.read(BundledFiles.all(), BundledFiles.INDEX, problems)
                .orElseThrow(() -> BundledFiles.broken(problems.all()));
        Countries countries = CountriesReader.read(BundledFiles.folder(index.requiredText("countries")), problems);
        CitedFigures figures =
                new CitedFiguresReader(BundledFiles.folder(index.requiredText("figures")), problems).read();
        if (problems.hasErrors()) {
            throw BundledFiles.broken(problems.all());
        }
        DatasetReader reader = new DatasetReader(countries);
        List<Dataset> datasets = new ArrayList<>();
        for (String name : index.texts("datasets")) {
            PackageFiles files = BundledFiles.folder(name);
            datasets.add(orThrow(reader.readInfo(files, () -> orThrow(reader.readPackage(files)))));
        }
        Optional<String> documents = index.text("documents");
        Library library = documents.isPresent()
                ? library(new LibraryReader(countries), BundledFiles.folder(documents.get()))
                : new Library(List.of(), List.of());
        return new Workspace(
                countries,
                datasets,
                library,
                figures,
                acts(index, countries),
                weighted(index, countries),
                ideas(index, countries));
    }

    private static ActsLibrary acts(JsonPart index, Countries countries) {
        return index.text("acts")
                .map(BundledFiles::folder)
                .map(files -> acts(new ActsReader(countries), files))
                .orElseGet(ActsLibrary::none);
    }

    private static ActsLibrary acts(ActsReader reader, PackageFiles files) {
        return orThrow(reader.readSpan(files, () -> orThrow(reader.read(files))));
    }

    private static WeightedTariffs weighted(JsonPart index, Countries countries) {
        return index.text("import_weighted_tariffs")
                .map(BundledFiles::folder)
                .map(files -> WeightedTariffs.unread(() -> orThrow(new WeightedTariffsReader(countries).read(files))))
                .orElseGet(WeightedTariffs::none);
    }

    private static IdeasLibrary ideas(JsonPart index, Countries countries) {
        return index.text("ideas")
                .map(BundledFiles::folder)
                .map(files -> IdeasLibrary.unread(() -> orThrow(new IdeasReader(countries).read(files))))
                .orElseGet(IdeasLibrary::none);
    }

    private static Library library(LibraryReader reader, PackageFiles files) {
        return orThrow(reader.readBibliography(files, () -> orThrow(reader.read(files))));
    }

    private static <T> T orThrow(Loaded<T> loaded) {
        return loaded.value().orElseThrow(() -> BundledFiles.broken(loaded.problems()));
    }
}
