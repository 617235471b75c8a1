package org.fourquadrant.data.saved;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.Shape;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.Ideas;

/** What a view shows of the papers' ideas, in a file: only what a person assumes has a value. */
final class IdeasShape {

    private static final String PURPOSES = "timeline_purposes";

    static final Shape<Ideas> SHAPE = shape();

    private IdeasShape() {}

    /** Files of before know no ideas. */
    private static Shape<Ideas> shape() {
        Shape<Ideas> shape = Shape.<Ideas>empty()
                .with(
                        "page",
                        ideas -> ideas.page().map(Tokens::of).orElse(null),
                        (part, ideas) ->
                                part.mentions("page") ? ideas.withPage(part.constant("page", IdeaPage.class)) : ideas);
        for (Assumption assumption : Assumption.values()) {
            String key = Tokens.of(assumption);
            shape = shape.with(
                    key,
                    ideas -> ideas.assumed(assumption).orElse(null),
                    (part, ideas) -> part.mentions(key) ? assumed(part, assumption, ideas) : ideas);
        }
        return shape.with(
                PURPOSES,
                // In the order of the alphabet, so that the same choice is always the same text.
                ideas -> ideas.purposes()
                        .map(ids -> ids.stream().sorted().toList())
                        .orElse(null),
                (part, ideas) -> part.mentions(PURPOSES) ? ideas.withPurposes(purposes(part)) : ideas);
    }

    private static Optional<Set<String>> purposes(JsonPart part) {
        return part.has(PURPOSES) ? Optional.of(Set.copyOf(new HashSet<>(part.texts(PURPOSES)))) : Optional.empty();
    }

    private static Ideas assumed(JsonPart part, Assumption assumption, Ideas base) {
        Optional<Double> value =
                part.number(Tokens.of(assumption)).stream().boxed().findFirst();
        if (value.isPresent() && !assumption.allows(value.get())) {
            part.wrong(Tokens.of(assumption), assumption.allowed());
            return base;
        }
        return base.with(assumption, value);
    }
}
