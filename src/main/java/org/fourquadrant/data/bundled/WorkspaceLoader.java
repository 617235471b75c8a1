package org.fourquadrant.data.bundled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.document.LibraryReader;
import org.fourquadrant.data.file.ClassPathFiles;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Countries;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.Library;
import org.fourquadrant.model.Workspace;

/**
 * Loads what travels in the program. {@code datasets/index.json} says which packages there are, because a folder within
 * a jar cannot be listed everywhere.
 */
public final class WorkspaceLoader {

    private static final String ROOT = "datasets";
    private static final String INDEX = "index.json";

    /**
     * The bundled countries, datasets and documents.
     *
     * @throws IllegalStateException if a bundled file has an error; the message lists all of them
     */
    public Workspace load() {
        Problems problems = new Problems();
        JsonPart index =
                JsonTree.read(new ClassPathFiles(ROOT), INDEX, problems).orElseThrow(() -> broken(problems.all()));
        Countries countries = CountriesReader.read(folder(index.requiredText("countries")), problems);
        if (problems.hasErrors()) {
            throw broken(problems.all());
        }
        DatasetReader reader = new DatasetReader(countries);
        List<Dataset> datasets = new ArrayList<>();
        for (String name : index.texts("datasets")) {
            datasets.add(orThrow(reader.readPackage(folder(name))));
        }
        Optional<String> documents = index.text("documents");
        Library library = documents.isPresent()
                ? orThrow(new LibraryReader(countries).read(folder(documents.get())))
                : new Library(List.of(), List.of());
        return new Workspace(countries, datasets, library);
    }

    private static PackageFiles folder(String name) {
        return new ClassPathFiles(ROOT + "/" + name);
    }

    private static <T> T orThrow(Loaded<T> loaded) {
        return loaded.value().orElseThrow(() -> broken(loaded.problems()));
    }

    private static IllegalStateException broken(List<Problem> problems) {
        ProblemText text = new ProblemText(Language.ENGLISH);
        return new IllegalStateException(
                problems.stream().map(text::line).collect(Collectors.joining("\n", "Bundled data with errors:\n", "")));
    }
}
