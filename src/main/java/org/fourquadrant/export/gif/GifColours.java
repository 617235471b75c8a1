package org.fourquadrant.export.gif;

import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** At most 256 colours for pictures that look alike: the most frequent of some of them, the nearest for all others. */
final class GifColours {

    private static final int MOST = 256;

    /** Bits of red, green and blue by which a colour is looked up. */
    private static final int BITS = 5;

    private final int[] colours;

    /** The place of the nearest colour by its upper bits; -1 until it is asked for. */
    private final short[] nearest = new short[1 << 3 * BITS];

    /** The exact colours, which must not be mixed up with what only shares their upper bits. */
    private final Map<Integer, Byte> exact = new HashMap<>();

    /**
     * Colours for pictures.
     *
     * @param pictures opaque pictures by their place, ARGB; each need only last until the next is asked for
     * @param samples the places of those that are looked at
     */
    GifColours(IntFunction<int[]> pictures, int... samples) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (int sample : samples) {
            for (int pixel : pictures.apply(sample)) {
                counts.computeIfAbsent(pixel & 0xFFFFFF, colour -> new int[1])[0]++;
            }
        }
        colours = counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, int[]>>comparingInt(entry -> -entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        for (int place = 0; place < colours.length; place++) {
            exact.put(colours[place], (byte) place);
        }
        Arrays.fill(nearest, (short) -1);
    }

    IndexColorModel model() {
        byte[] red = new byte[colours.length];
        byte[] green = new byte[colours.length];
        byte[] blue = new byte[colours.length];
        for (int place = 0; place < colours.length; place++) {
            red[place] = (byte) (colours[place] >> 16);
            green[place] = (byte) (colours[place] >> 8);
            blue[place] = (byte) colours[place];
        }
        return new IndexColorModel(8, colours.length, red, green, blue);
    }

    /** Fills the places of the colours of a picture. */
    void fill(int[] argb, byte[] places) {
        int last = -1;
        byte lastPlace = 0;
        for (int i = 0; i < places.length; i++) {
            int colour = argb[i] & 0xFFFFFF;
            // Neighbours mostly have the same colour.
            if (colour != last) {
                last = colour;
                lastPlace = place(colour);
            }
            places[i] = lastPlace;
        }
    }

    private byte place(int colour) {
        Byte known = exact.get(colour);
        if (known != null) {
            return known;
        }
        int key = (colour >> 19 & 31) << 10 | (colour >> 11 & 31) << 5 | colour >> 3 & 31;
        if (nearest[key] < 0) {
            nearest[key] = search(colour);
        }
        return (byte) nearest[key];
    }

    private short search(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int place = 0; place < colours.length; place++) {
            int red = (colours[place] >> 16 & 255) - (colour >> 16 & 255);
            int green = (colours[place] >> 8 & 255) - (colour >> 8 & 255);
            int blue = (colours[place] & 255) - (colour & 255);
            int distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (distance < least) {
                least = distance;
                best = place;
            }
        }
        return (short) best;
    }
}
