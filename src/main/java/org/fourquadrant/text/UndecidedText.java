package org.fourquadrant.text;

import org.fourquadrant.model.language.Language;

/** Says of how many countries a figure printed without decimals does not decide on which side of the line they are. */
public final class UndecidedText {

    private final Texts texts;
    private final Figures figures;

    public UndecidedText(Language language) {
        this.texts = Texts.of("org.fourquadrant.text.vocabulary", language);
        this.figures = new Figures(language);
    }

    /** Such as {@code 9 not decided}. */
    public String count(int undecided) {
        return texts.format("undecided.count", figures.count(undecided));
    }

    /** Counts, and after them of how many it is not decided; the counts alone where it is of everyone. */
    public String after(String counts, int undecided) {
        return undecided == 0 ? counts : texts.format("undecided.also", counts, count(undecided));
    }
}
