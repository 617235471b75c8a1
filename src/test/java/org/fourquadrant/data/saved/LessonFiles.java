package org.fourquadrant.data.saved;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;

/**
 * {@code datasets/lessons}: words and questions are written by hand, the answers by this program. Run it after changing a
 * question or the data.
 */
public final class LessonFiles {

    static final Path FOLDER = Path.of("datasets/lessons");

    private final Facts facts;
    private final View base;

    public LessonFiles(Workspace workspace) {
        this.base = FirstView.of(workspace, Language.ENGLISH);
        this.facts = Facts.of(workspace, base);
    }

    /** Writes every answer into the lessons. */
    public static void main(String[] arguments) throws IOException {
        LessonFiles files = new LessonFiles(new WorkspaceLoader().load());
        for (Path file : lessons()) {
            Files.writeString(file, files.answered(file));
        }
    }

    public static List<Path> lessons() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.json")) {
            files.forEach(found::add);
        }
        found.removeIf(file -> file.endsWith(DescriptorReader.FILE));
        return found;
    }

    /** The text of a lesson with the answer to each of its questions. */
    public String answered(Path file) {
        Problems problems = new Problems();
        JsonPart root = JsonTree.read(FolderFiles.around(file), String.valueOf(file.getFileName()), problems)
                .orElseThrow();
        Map<String, Object> tree = UnknownKeys.of(root, Map.of());
        List<Object> scenes = new ArrayList<>();
        for (JsonPart scene : root.parts("scenes")) {
            View view = ViewShape.SHAPE.read(scene.part("view").orElseThrow(), base);
            Map<String, Object> sceneTree = new LinkedHashMap<>(UnknownKeys.of(scene, Map.of()));
            sceneTree.put(
                    "claims",
                    scene.parts("claims").stream()
                            .map(part -> ClaimShape.tree(claim(part, view)))
                            .toList());
            scenes.add(sceneTree);
        }
        tree.put("scenes", scenes);
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.all().toString());
        }
        return JsonText.of(tree);
    }

    private Claim claim(JsonPart part, View view) {
        return QueryShape.read(part.part("query").orElseThrow())
                .flatMap(query -> facts.with(view).claims().make(part.requiredText("id"), query))
                .orElseThrow(() -> new IllegalStateException("No answer to " + part.requiredText("id")));
    }
}
