package org.fourquadrant.ui.dossier;

import java.util.Objects;

/**
 * A stage in a word, with its colour.
 *
 * @param text the word
 * @param tone what its colour says
 */
record Tag(String text, Tone tone) {

    /** What the colour of a tag says. */
    enum Tone {
        /** It has effect, or is settled. */
        DONE,
        /** It is on its way. */
        OPEN,
        /** It is held against the country. */
        PRESSING,
        /** It is over or only told. */
        QUIET
    }

    Tag {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
    }

    /** The style class with the colour. */
    String style() {
        return switch (tone) {
            case DONE -> "tag-done";
            case OPEN -> "tag-open";
            case PRESSING -> "tag-pressing";
            case QUIET -> "tag-quiet";
        };
    }
}
