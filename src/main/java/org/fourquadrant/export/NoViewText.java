package org.fourquadrant.export;

import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;

/** Why a file gives no view, in words; the window and the command line say the same. */
public final class NoViewText {

    private final Texts texts;

    /** @param language of the words */
    public NoViewText(Language language) {
        this.texts = Texts.of("org.fourquadrant.export.no_view", language);
    }

    /** The reason, to stand behind the name of the file and a colon. */
    public String reason(NoViewException none) {
        return texts.get("no_view", none.reason());
    }
}
