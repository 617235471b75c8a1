package org.fourquadrant.ui.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.Story.Guess;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;

/** Plays a story: the session as each of its scenes shows it. */
public final class StoryPlayback {

    private StoryPlayback() {}

    /** Takes up other scenes and shows the first; what was open as that kind gives way. */
    public static SessionState open(SessionState now, StoryKind kind, Scenes scenes) {
        Notebook book = now.notebook().withStory(kind, new Story(scenes, -1)).telling(kind);
        // A lesson has claims of its own: those at hand are somebody's work and stay out of it.
        return show(now.withNotebook(kind == StoryKind.LESSON ? book.withClaims(List.of()) : book), kind, 0);
    }

    /** Takes up the scenes of a file beside one's own and shows the first. */
    public static SessionState openFile(SessionState now, Path file, Scenes scenes) {
        Notebook book = now.notebook()
                .withOpened(file.toAbsolutePath().toString(), scenes)
                .telling(StoryKind.SCENES);
        return show(now.withNotebook(book), StoryKind.SCENES, 0);
    }

    /**
     * Shows the scene at a place with its claims; the same where there is none. While the question of a scene stands,
     * nothing is selected and the line is where the question has it, so that neither gives the answer away.
     */
    public static SessionState show(SessionState now, StoryKind kind, int place) {
        Story story = now.notebook().story(kind).at(place);
        if (story.scene().isEmpty()) {
            return now;
        }
        if (!now.workspace().has(story.scene().get().view().data())) {
            // Its words can be read and changed; no other picture is shown for it.
            return now.withNotebook(now.notebook().withStory(kind, story).silent());
        }
        return shown(now, kind, story, asking(story));
    }

    /** Shows the next scene (1) or the one before (−1), past those whose data are away; the same where there is none. */
    public static SessionState step(SessionState now, StoryKind kind, int by) {
        Story story = now.notebook().story(kind);
        int place = story.place() + by;
        while (story.has(place)
                && !now.workspace().has(story.scenes().list().get(place).view().data())) {
            place += by;
        }
        return story.has(place) ? show(now, kind, place) : now;
    }

    /** Tells the words of the scene whose question stands, without a guess. */
    public static SessionState tell(SessionState now) {
        Story story = now.notebook().story(StoryKind.LESSON);
        return story.asked().isEmpty() ? now : answered(now, story, Guess.NONE);
    }

    /** Takes a country as the answer to the question that stands; the same where none does. */
    public static SessionState guess(SessionState now, CountryCode country, boolean right) {
        Story story = now.notebook().story(StoryKind.LESSON);
        if (story.asked().isEmpty()) {
            return now;
        }
        if (right) {
            return answered(now, story, new Guess.Right(Optional.of(country)));
        }
        Story missed = story.withGuess(new Guess.Awaited(Optional.of(country)));
        return now.withNotebook(now.notebook().withStory(StoryKind.LESSON, missed));
    }

    /** Takes the line as the answer to the question that stands, where a person has moved it; the same where none does. */
    public static SessionState lineMoved(SessionState now) {
        Story story = now.notebook().story(StoryKind.LESSON);
        if (story.asked().isEmpty()) {
            return now;
        }
        SessionState told = answered(now, story, new Guess.Right(Optional.empty()));
        return told.withView(told.view().withThreshold(now.view().thresholds().main()));
    }

    private static SessionState answered(SessionState now, Story story, Guess guess) {
        return shown(
                now,
                StoryKind.LESSON,
                story.withGuess(guess),
                story.scene().orElseThrow().view());
    }

    /** The view of the scene that a story has reached, as it is while its question stands. */
    private static View asking(Story story) {
        View view = story.scene().orElseThrow().view();
        return story.asked()
                .map(asked -> asked.from().map(view::withThreshold).orElse(view).withSelection(Set.of()))
                .orElse(view);
    }

    private static SessionState shown(SessionState now, StoryKind kind, Story story, View view) {
        List<Claim> claims = new ArrayList<>(story.scene().orElseThrow().claims());
        if (kind == StoryKind.LESSON) {
            claims.addAll(madeDuring(story, now.notebook()));
        }
        Notebook notebook =
                now.notebook().withStory(kind, story).withClaims(claims).telling(kind);
        return new SessionState(now.workspace(), kind.dress(view, now.view()), notebook);
    }

    /**
     * A person's own work after a lesson: as it was before, in the language and theme of now, and with the claims and scenes
     * that were made during the lesson.
     */
    static SessionState afterLesson(SessionState own, SessionState lesson) {
        List<Claim> claims = new ArrayList<>(own.notebook().claims());
        claims.addAll(madeDuring(lesson.notebook().story(StoryKind.LESSON), lesson.notebook()));
        Notebook notebook = own.notebook()
                .withStory(StoryKind.SCENES, lesson.notebook().story(StoryKind.SCENES))
                .withClaims(claims);
        View view = StoryKind.LESSON.dress(own.view(), lesson.view());
        return new SessionState(lesson.workspace(), view, notebook);
    }

    private static List<Claim> madeDuring(Story lesson, Notebook now) {
        Set<Claim> told = lesson.scenes().list().stream()
                .flatMap(scene -> scene.claims().stream())
                .collect(Collectors.toSet());
        return now.claims().stream().filter(claim -> !told.contains(claim)).toList();
    }
}
