package org.fourquadrant.data.bundled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/** Loads the guided lessons that travel in the program: each is a file of scenes on the bundled data. */
public final class LessonsLoader {

    private final Workspace workspace;

    /** @param workspace what {@link WorkspaceLoader} loaded */
    public LessonsLoader(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The bundled lessons in the order in which they are meant to be taken.
     *
     * @param base gives what the views do not say, as language and theme
     * @throws IllegalStateException if a bundled file has an error; the message lists all of them
     */
    public List<Scenes> load(View base) {
        Problems problems = new Problems();
        Optional<String> folder =
                JsonTree.read(BundledFiles.all(), BundledFiles.INDEX, problems).flatMap(index -> index.text("lessons"));
        List<Scenes> lessons = new ArrayList<>();
        for (String file :
                folder.stream().flatMap(name -> files(name, problems).stream()).toList()) {
            Loaded<SavedFile> opened =
                    new SavedFileReader(workspace).readScenes(BundledFiles.folder(folder.get()), file, base);
            opened.problems().forEach(problems::add);
            opened.value().ifPresent(found -> lessons.add(found.scenes()));
        }
        if (problems.hasErrors()) {
            throw BundledFiles.broken(problems.all());
        }
        return lessons;
    }

    private static List<String> files(String folder, Problems problems) {
        return JsonTree.read(BundledFiles.folder(folder), DescriptorReader.FILE, problems).stream()
                .flatMap(descriptor -> descriptor.parts("resources").stream())
                .map(resource -> resource.requiredText("path"))
                .toList();
    }
}
