package org.fourquadrant.model.scene;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;

/**
 * Scenes in order and the place reached in them.
 *
 * @param scenes the scenes
 * @param place index of the scene that was shown last; −1 before the first
 * @param guess how far the question of that scene is
 */
public record Story(Scenes scenes, int place, Guess guess) {

    /** No scenes yet. */
    public static final Story EMPTY = new Story(Scenes.NONE, -1);

    public Story {
        Objects.requireNonNull(scenes, "scenes");
        Objects.requireNonNull(guess, "guess");
    }

    /** At a place whose scene tells all. */
    public Story(Scenes scenes, int place) {
        this(scenes, place, Guess.NONE);
    }

    /** How far the question of a scene is. */
    public sealed interface Guess {

        /** Nothing is asked, or somebody wanted to be told without guessing. */
        Guess NONE = new Told();

        /** The words of the scene are shown without a guess. */
        record Told() implements Guess {}

        /**
         * The question stands, and the words wait.
         *
         * @param missed the country that was guessed wrongly last; empty before any
         */
        record Awaited(Optional<CountryCode> missed) implements Guess {
            public Awaited {
                Objects.requireNonNull(missed, "missed");
            }
        }

        /**
         * It was answered rightly, and the words are shown.
         *
         * @param hit the country that was guessed; empty where the line was moved
         */
        record Right(Optional<CountryCode> hit) implements Guess {
            public Right {
                Objects.requireNonNull(hit, "hit");
            }
        }
    }

    /** The scene that was shown last. */
    public Optional<Scene> scene() {
        return has(place) ? Optional.of(scenes.list().get(place)) : Optional.empty();
    }

    /** Whether there is a scene at a place. */
    public boolean has(int index) {
        return index >= 0 && index < scenes.list().size();
    }

    /** How many scenes there are. */
    public int length() {
        return scenes.list().size();
    }

    /** At another place; what its scene asks stands unanswered. */
    public Story at(int index) {
        boolean asks = has(index) && scenes.list().get(index).prediction().isPresent();
        return new Story(scenes, index, asks ? new Guess.Awaited(Optional.empty()) : Guess.NONE);
    }

    public Story withGuess(Guess value) {
        return new Story(scenes, place, value);
    }

    /** The question that stands unanswered; empty where none does. */
    public Optional<Guidance.Prediction> asked() {
        return guess instanceof Guess.Awaited ? scene().flatMap(Scene::prediction) : Optional.empty();
    }
}
