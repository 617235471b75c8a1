package org.fourquadrant.chart.lettering;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text in one face: the bundled one, or for letters that it lacks one that the computer has.
 *
 * @param text what it says
 * @param shown what is drawn: the text, or {@link #MISSING} for a letter that no face has
 * @param font the face of what is drawn
 * @param face where the face is from
 */
public record FaceRun(String text, String shown, Font font, Origin face) {

    /** Stands for a letter that no face has: the Japanese sign for a missing one. */
    public static final String MISSING = "〓";

    private static final int JOINER = 0x200D;
    private static final int VARIANTS = 0xFE00;
    private static final int LAST_VARIANT = 0xFE0F;

    /** Where a face is from. */
    public enum Origin {
        BUNDLED,
        COMPUTER,
        NONE
    }

    /** The runs of a text in the bundled face, in order; one for a text of which it has every letter. */
    public static List<FaceRun> of(Font bundled, String text) {
        if (bundled.canDisplayUpTo(text) < 0) {
            return List.of(new FaceRun(text, text, bundled, Origin.BUNDLED));
        }
        Font computers = computers(bundled);
        List<FaceRun> runs = new ArrayList<>();
        text.codePoints().filter(letter -> !isUnseen(bundled, letter)).forEach(letter -> {
            FaceRun run = ofLetter(bundled, computers, letter);
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).face == run.face) {
                runs.set(last, runs.get(last).with(run));
            } else {
                runs.add(run);
            }
        });
        return runs;
    }

    private FaceRun with(FaceRun next) {
        return new FaceRun(text + next.text, shown + next.shown, font, face);
    }

    private static FaceRun ofLetter(Font bundled, Font computers, int letter) {
        String text = Character.toString(letter);
        if (bundled.canDisplay(letter)) {
            return new FaceRun(text, text, bundled, Origin.BUNDLED);
        }
        // A face of coloured pictures has the letter, but no outline of it.
        boolean isDrawn = computers.canDisplay(letter)
                && !TextMeasurer.outlineIn(computers, text).getBounds2D().isEmpty();
        return isDrawn
                ? new FaceRun(text, text, computers, Origin.COMPUTER)
                : new FaceRun(text, MISSING, bundled, Origin.NONE);
    }

    /** The platform's own chain of faces, as heavy and as large. */
    private static Font computers(Font bundled) {
        int style = isBold(bundled) ? Font.BOLD : Font.PLAIN;
        return new Font(Font.SANS_SERIF, style, 1).deriveFont(bundled.getSize2D());
    }

    /** Whether a bundled face is the bold one. */
    public static boolean isBold(Font bundled) {
        return bundled.getFontName().endsWith("Bold");
    }

    /** What only says how its neighbours look, and no control character, needs no sign of its own. */
    private static boolean isUnseen(Font bundled, int letter) {
        boolean saysHow = letter == JOINER || letter >= VARIANTS && letter <= LAST_VARIANT;
        return Character.isISOControl(letter) || saysHow && !bundled.canDisplay(letter);
    }
}
