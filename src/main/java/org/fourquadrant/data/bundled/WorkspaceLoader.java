package org.fourquadrant.data.bundled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.document.LibraryReader;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Countries;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.Library;
import org.fourquadrant.model.Workspace;

/**
 * Loads what travels in the program. {@code datasets/index.json} says which packages there are, because a folder within
 * a jar cannot be listed everywhere.
 */
public final class WorkspaceLoader {

    /**
     * The bundled countries, datasets and documents.
     *
     * @throws IllegalStateException if a bundled file has an error; the message lists all of them
     */
    public Workspace load() {
        Problems problems = new Problems();
        JsonPart index = JsonTree.read(BundledFiles.all(), BundledFiles.INDEX, problems)
                .orElseThrow(() -> BundledFiles.broken(problems.all()));
        Countries countries = CountriesReader.read(BundledFiles.folder(index.requiredText("countries")), problems);
        if (problems.hasErrors()) {
            throw BundledFiles.broken(problems.all());
        }
        DatasetReader reader = new DatasetReader(countries);
        List<Dataset> datasets = new ArrayList<>();
        for (String name : index.texts("datasets")) {
            datasets.add(orThrow(reader.readPackage(BundledFiles.folder(name))));
        }
        Optional<String> documents = index.text("documents");
        Library library = documents.isPresent()
                ? orThrow(new LibraryReader(countries).read(BundledFiles.folder(documents.get())))
                : new Library(List.of(), List.of());
        return new Workspace(countries, datasets, library);
    }

    private static <T> T orThrow(Loaded<T> loaded) {
        return loaded.value().orElseThrow(() -> BundledFiles.broken(loaded.problems()));
    }
}
