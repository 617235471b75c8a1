package org.fourquadrant.data.saved;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.scene.Guidance;
import org.fourquadrant.model.scene.Guidance.Hand;
import org.fourquadrant.model.scene.Guidance.Prediction;

/** What a lesson adds to a scene, in a file: {@code prediction}, {@code terms} and {@code sources}; nothing where it adds nothing. */
final class GuidanceShape {

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
            part.wrong("hand", Stream.of(Hand.values()).map(Tokens::of).toList().toString());
            return Optional.empty();
        }
        Optional<Double> from = part.number("from").stream().boxed().findFirst();
        return Optional.of(new Prediction(SceneShape.text(part, "ask"), hand.get(), part.requiredText("claim"), from));
    }
}
