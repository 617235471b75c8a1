package org.fourquadrant.data.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.scene.Guidance;
import org.fourquadrant.model.scene.Guidance.Hand;
import org.fourquadrant.model.scene.Guidance.Prediction;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.ProgramVersion;

/** Scenes in a file: words in both languages, a view and its claims each. What the file says beyond that is kept. */
final class SceneShape {

    /** The version that is written, and the newest one that is read. */
    static final int VERSION = 1;

    private static final Set<String> KEYS =
            Set.of("version", SavedFileWriter.WRITTEN_BY, "title", "summary", "datasets", SavedDocuments.KEY, "scenes");

    private SceneShape() {}

    /**
     * The tree of scenes.
     *
     * @param datasets the trees of the datasets that they show; none where these are carried elsewhere
     */
    static Map<String, Object> tree(Scenes scenes, Optional<List<Map<String, Object>>> datasets) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", VERSION);
        tree.put(SavedFileWriter.WRITTEN_BY, ProgramVersion.named());
        tree.put("title", tree(scenes.title()));
        tree.put("summary", tree(scenes.summary()));
        datasets.ifPresent(list -> tree.put("datasets", list));
        tree.put(
                "scenes",
                scenes.list().stream()
                        .map(scene -> UnknownKeys.merged(tree(scene), scene.unknown()))
                        .toList());
        return UnknownKeys.merged(tree, scenes.unknown());
    }

    /**
     * The scenes of a file; what is wrong with one is a problem of its part.
     *
     * @param base gives what a view does not say
     * @param wanted takes the part of each view and its scene, whose data are to be found or reported
     */
    static Scenes read(JsonPart root, View base, BiConsumer<JsonPart, Scene> wanted) {
        if (!root.has("scenes")) {
            root.missing("scenes");
        }
        List<Scene> scenes = new ArrayList<>();
        for (JsonPart part : root.parts("scenes")) {
            scene(part, base, wanted).ifPresent(scenes::add);
        }
        return of(root, scenes);
    }

    /** The scenes with which nothing is wrong; what is wrong with the others is a problem of the root. */
    static Scenes readSound(JsonPart root, View base, BiConsumer<JsonPart, Scene> wanted) {
        List<Scene> scenes = new ArrayList<>();
        for (JsonPart part : root.parts("scenes")) {
            Problems own = new Problems();
            Optional<Scene> scene = scene(part.reportingTo(own), base, wanted);
            scene.filter(read -> !own.hasErrors()).ifPresent(scenes::add);
            root.reportAll(own.all());
        }
        return of(root, scenes);
    }

    private static Scenes of(JsonPart root, List<Scene> scenes) {
        Map<String, Object> unknown = new LinkedHashMap<>(UnknownKeys.of(root, Map.of()));
        unknown.keySet().removeAll(KEYS);
        return new Scenes(text(root, "title"), text(root, "summary"), scenes, unknown);
    }

    private static Optional<Scene> scene(JsonPart part, View base, BiConsumer<JsonPart, Scene> wanted) {
        Optional<JsonPart> viewPart = part.part("view");
        if (viewPart.isEmpty()) {
            part.missing("view");
            return Optional.empty();
        }
        if (FileVersion.isNewer(viewPart.get(), ViewShape.VERSION)) {
            return Optional.empty();
        }
        View view = ViewShape.SHAPE.read(viewPart.get(), base);
        Scene told = Scene.of(text(part, "title"), text(part, "notes"), view);
        wanted.accept(viewPart.get(), told);
        Scene known = told.withClaims(ClaimShape.readNamed(part, view)).withGuidance(GuidanceShape.read(part));
        Map<String, Object> unknown = UnknownKeys.of(part, tree(known));
        return Optional.of(new Scene(known.title(), known.notes(), view, known.claims(), known.guidance(), unknown));
    }

    private static Map<String, Object> tree(Scene scene) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", tree(scene.title()));
        tree.put("notes", tree(scene.notes()));
        tree.put("view", ViewShape.SHAPE.tree(scene.view()));
        tree.put("claims", ClaimShape.trees(scene.claims()));
        tree.putAll(GuidanceShape.tree(scene.guidance()));
        return tree;
    }

    static Map<String, Object> tree(LocalizedText text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("en", text.en());
        tree.put("ja", text.ja());
        return tree;
    }

    static LocalizedText text(JsonPart part, String key) {
        return part.part(key)
                .map(found -> new LocalizedText(found.text("en", ""), found.text("ja", "")))
                .orElse(LocalizedText.EMPTY);
    }

    /** What a lesson adds to a scene, in a file: {@code prediction}, {@code terms} and {@code sources}; nothing where it adds nothing. */
    static final class GuidanceShape {

        private GuidanceShape() {}

        static Map<String, Object> tree(Guidance guidance) {
            Map<String, Object> tree = new LinkedHashMap<>();
            guidance.prediction().ifPresent(prediction -> tree.put("prediction", tree(prediction)));
            if (!guidance.terms().isEmpty()) {
                tree.put("terms", guidance.terms());
            }
            if (!guidance.sources().isEmpty()) {
                tree.put(
                        "sources",
                        guidance.sources().stream().map(GuidanceShape::tree).toList());
            }
            return tree;
        }

        private static Map<String, Object> tree(Prediction prediction) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("ask", SceneShape.tree(prediction.ask()));
            tree.put("hand", Tokens.of(prediction.hand()));
            tree.put("claim", prediction.claim());
            prediction.from().ifPresent(from -> tree.put("from", from));
            return tree;
        }

        private static Map<String, Object> tree(Citation citation) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("document", citation.document());
            tree.put("place", citation.place());
            return tree;
        }

        /** What a scene of a file adds; what is wrong with it is a problem of its part. */
        static Guidance read(JsonPart scene) {
            List<Citation> sources = !scene.has("sources")
                    ? List.of()
                    : scene.parts("sources").stream()
                            .map(part -> new Citation(part.requiredText("document"), part.text("place", "")))
                            .toList();
            List<String> terms = scene.has("terms") ? scene.texts("terms") : List.of();
            return new Guidance(scene.part("prediction").flatMap(GuidanceShape::prediction), terms, sources);
        }

        private static Optional<Prediction> prediction(JsonPart part) {
            Optional<Hand> hand = part.constant("hand", Hand.class);
            if (hand.isEmpty()) {
                part.wrong(
                        "hand",
                        Stream.of(Hand.values()).map(Tokens::of).toList().toString());
                return Optional.empty();
            }
            Optional<Double> from = part.number("from").stream().boxed().findFirst();
            return Optional.of(
                    new Prediction(SceneShape.text(part, "ask"), hand.get(), part.requiredText("claim"), from));
        }
    }
}
