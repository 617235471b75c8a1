package org.fourquadrant.chart.lettering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled face, the same on every machine, so that text has the same metrics everywhere. */
public final class ChartFonts {

    private final Font regular;
    private final Font bold;

    // Deriving a face takes longer than painting a letter of it.
    private final Map<Float, Font> regulars = new ConcurrentHashMap<>();
    private final Map<Float, Font> bolds = new ConcurrentHashMap<>();

    /** Loads both faces from the program itself. */
    public ChartFonts() {
        regular = load("/fonts/NotoSansJP-Regular.ttf");
        bold = load("/fonts/NotoSansJP-Bold.ttf");
    }

    /** The regular face in a size, logical pixels. */
    public Font regular(double size) {
        return regulars.computeIfAbsent((float) size, regular::deriveFont);
    }

    /** The bold face in a size, logical pixels. */
    public Font bold(double size) {
        return bolds.computeIfAbsent((float) size, bold::deriveFont);
    }

    private static Font load(String resource) {
        try (InputStream stream = ChartFonts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the program: " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a font: " + resource, e);
        }
    }
}
