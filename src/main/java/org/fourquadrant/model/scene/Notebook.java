package org.fourquadrant.model.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourquadrant.model.claim.Claim;

/**
 * The claims and scenes that a person keeps beside the chart.
 *
 * @param claims the claims at hand
 * @param scenes the scenes at hand: one's own, or those of a file that is open beside them
 * @param lesson the lesson that was opened last
 * @param told which of the two is being told, if one is
 * @param opened the file whose scenes are at hand, and one's own that wait meanwhile; empty where one's own are at hand
 */
public record Notebook(
        List<Claim> claims, Story scenes, Story lesson, Optional<StoryKind> told, Optional<OpenedScenes> opened) {

    /** Nothing is kept yet. */
    public static final Notebook EMPTY =
            new Notebook(List.of(), Story.EMPTY, Story.EMPTY, Optional.empty(), Optional.empty());

    public Notebook {
        claims = List.copyOf(claims);
        Objects.requireNonNull(scenes, "scenes");
        Objects.requireNonNull(lesson, "lesson");
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(opened, "opened");
    }

    /**
     * A file of scenes that is open beside one's own.
     *
     * @param file the path of the file
     * @param saved its scenes as the file has them
     * @param own one's own, which come back when the file is closed
     */
    public record OpenedScenes(String file, Scenes saved, Story own) {
        public OpenedScenes {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(saved, "saved");
            Objects.requireNonNull(own, "own");
        }
    }

    /** One's own scenes, whether at hand or waiting. */
    public Story ownScenes() {
        return opened.map(OpenedScenes::own).orElse(scenes);
    }

    /** With the scenes of a file at hand; one's own wait, and those of another file give way. */
    public Notebook withOpened(String file, Scenes found) {
        OpenedScenes beside = new OpenedScenes(file, found, ownScenes());
        return new Notebook(claims, new Story(found, -1), lesson, told, Optional.of(beside));
    }

    /** Without some of the scenes at hand, as those whose data are away. */
    public Notebook withoutScenes(Predicate<Scene> left) {
        List<Scene> rest = scenes.scenes().list().stream().filter(left.negate()).toList();
        return rest.size() == scenes.length()
                ? this
                : withStory(StoryKind.SCENES, new Story(scenes.scenes().withList(rest), -1));
    }

    /** With one's own scenes at hand again, and no others. */
    public Notebook withOwnScenes(Story own) {
        return new Notebook(claims, own, lesson, told, Optional.empty());
    }

    /** As it is once the scenes at hand lie in their file. */
    public Notebook saved(String file) {
        Optional<OpenedScenes> now = opened.map(beside -> new OpenedScenes(file, scenes.scenes(), beside.own()));
        return new Notebook(claims, scenes, lesson, told, now);
    }

    /** Whether the scenes of the file at hand are no longer what the file has. */
    public boolean isOpenedChanged() {
        return opened.filter(beside -> !beside.saved().equals(scenes.scenes())).isPresent();
    }

    public Story story(StoryKind kind) {
        return kind == StoryKind.SCENES ? scenes : lesson;
    }

    public Notebook withStory(StoryKind kind, Story value) {
        return kind == StoryKind.SCENES
                ? new Notebook(claims, value, lesson, told, opened)
                : new Notebook(claims, scenes, value, told, opened);
    }

    public Notebook withClaims(List<Claim> value) {
        return new Notebook(value, scenes, lesson, told, opened);
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
        return new Notebook(claims, scenes, lesson, Optional.of(kind), opened);
    }

    /** As it is, but nothing is being told. */
    public Notebook silent() {
        return new Notebook(claims, scenes, lesson, Optional.empty(), opened);
    }
}
