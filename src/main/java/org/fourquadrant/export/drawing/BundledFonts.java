package org.fourquadrant.export.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The TrueType files of the bundled face, read when first asked for. */
public final class BundledFonts {

    /** Stands for a character that the face does not have: the Japanese sign for a missing letter. */
    private static final int MISSING = '\u3013';

    /** What a browser needs to accept a face. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cmap", "glyf", "hmtx", "OS/2", "post", "name");

    private final Map<Face.Weight, TrueTypeFont> fonts = new EnumMap<>(Face.Weight.class);

    /** The whole font; shared, so it is not to be closed. */
    public synchronized TrueTypeFont whole(Face.Weight weight) throws IOException {
        TrueTypeFont font = fonts.get(weight);
        if (font == null) {
            try (InputStream stream = BundledFonts.class.getResourceAsStream(weight.resource())) {
                if (stream == null) {
                    throw new IOException("Missing from the program: " + weight.resource());
                }
                font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            }
            fonts.put(weight, font);
        }
        return font;
    }

    /** A TrueType font of some letters only, the same bytes each time. */
    public synchronized byte[] subset(Face.Weight weight, SortedSet<Integer> codePoints) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(whole(weight), TABLES);
        // The table of letters beyond the basic plane is none that FontBox can write: a viewer takes another face for
        // them.
        codePoints.stream().filter(Character::isBmpCodePoint).forEach(subsetter::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        return bytes.toByteArray();
    }

    /** A text with a sign in the place of every character that the face does not have. */
    public synchronized String writable(Face.Weight weight, String text) throws IOException {
        CmapLookup letters = whole(weight).getUnicodeCmapLookup();
        StringBuilder writable = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> letters.getGlyphId(letter) == 0 ? MISSING : letter)
                .forEach(writable::appendCodePoint);
        return writable.toString();
    }
}
