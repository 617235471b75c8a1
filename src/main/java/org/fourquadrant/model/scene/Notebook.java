package org.fourquadrant.model.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.claim.Claim;

/**
 * The claims and scenes that a person keeps beside the chart.
 *
 * @param claims the claims at hand
 * @param scenes one's own scenes
 * @param lesson the lesson that was opened last
 * @param told which of the two is being told, if one is
 */
public record Notebook(List<Claim> claims, Story scenes, Story lesson, Optional<StoryKind> told) {

    /** Nothing is kept yet. */
    public static final Notebook EMPTY = new Notebook(List.of(), Story.EMPTY, Story.EMPTY, Optional.empty());

    public Notebook {
        claims = List.copyOf(claims);
        Objects.requireNonNull(scenes, "scenes");
        Objects.requireNonNull(lesson, "lesson");
        Objects.requireNonNull(told, "told");
    }

    public Story story(StoryKind kind) {
        return kind == StoryKind.SCENES ? scenes : lesson;
    }

    public Notebook withStory(StoryKind kind, Story value) {
        return kind == StoryKind.SCENES
                ? new Notebook(claims, value, lesson, told)
                : new Notebook(claims, scenes, value, told);
    }

    public Notebook withClaims(List<Claim> value) {
        return new Notebook(value, scenes, lesson, told);
    }

    /** With one claim more. */
    public Notebook with(Claim claim) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(claim);
        return withClaims(all);
    }

    /** Without a claim. */
    public Notebook without(Claim claim) {
        return withClaims(claims.stream().filter(kept -> !kept.equals(claim)).toList());
    }

    public Notebook telling(StoryKind kind) {
        return new Notebook(claims, scenes, lesson, Optional.of(kind));
    }

    /** As it is, but nothing is being told. */
    public Notebook silent() {
        return new Notebook(claims, scenes, lesson, Optional.empty());
    }
}
