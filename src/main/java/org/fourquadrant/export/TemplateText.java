package org.fourquadrant.export;

import org.fourquadrant.export.pptx.TemplateException;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;

/** Why a template cannot be used, in words; the window and the command line say the same. */
public final class TemplateText {

    private final Texts texts;

    /** @param language of the words */
    public TemplateText(Language language) {
        this.texts = Texts.of("org.fourquadrant.export.template", language);
    }

    /** The reason, to stand behind the name of the file and a colon. */
    public String reason(TemplateException refused) {
        return texts.get("template", refused.reason());
    }
}
