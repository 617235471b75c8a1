package org.fourquadrant.data.saved;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourquadrant.data.json.JsonPart;

/**
 * How a person reads the window best.
 *
 * @param size how large everything in it is, per cent of the usual; one of {@link #SIZES}
 * @param screen how large the system showed everything when that was chosen, per cent
 * @param highContrast whether text and edges stand out more
 * @param calm whether nothing moves that was not asked to
 */
public record Comfort(int size, int screen, boolean highContrast, boolean calm) {

    /** What may be chosen, per cent. */
    public static final List<Integer> SIZES = List.of(90, 100, 110, 125, 150, 175, 200);

    /** As the program comes. */
    public static final Comfort USUAL = new Comfort(100, 100, false, false);

    private static final String SCALE = "scale_pct";
    private static final Pattern SCALE_IN_TEXT = Pattern.compile("\"" + SCALE + "\"\\s*:\\s*(\\d{2,4})");

    public Comfort {
        if (!SIZES.contains(size)) {
            throw new IllegalArgumentException(size + " is none of " + SIZES);
        }
    }

    public Comfort withSize(int value, int ofScreen) {
        return new Comfort(value, ofScreen, highContrast, calm);
    }

    public Comfort withHighContrast(boolean value) {
        return new Comfort(size, screen, value, calm);
    }

    public Comfort withCalm(boolean value) {
        return new Comfort(size, screen, highContrast, value);
    }

    /**
     * How many pixels the toolkit is to give to each logical one, per cent; none where the system's own choice holds. Found in the text of the
     * settings, since it is needed before anything else at a start, which does not wait for the whole to be read.
     */
    public static OptionalInt scaleIn(String settings) {
        Matcher found = SCALE_IN_TEXT.matcher(settings);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("size_pct", size);
        tree.put("screen_pct", screen);
        if (size != USUAL.size()) {
            tree.put(SCALE, Math.round(size * screen / 100.0));
        }
        tree.put("high_contrast", highContrast);
        tree.put("calm", calm);
        return tree;
    }

    /** A size that may not be chosen is the usual one. */
    static Comfort read(JsonPart part) {
        int asked = (int) part.number("size_pct").orElse(USUAL.size());
        return new Comfort(
                SIZES.contains(asked) ? asked : USUAL.size(),
                (int) part.number("screen_pct").orElse(USUAL.screen()),
                part.bool("high_contrast", USUAL.highContrast()),
                part.bool("calm", USUAL.calm()));
    }
}
