package org.fourquadrant.ui.chart;

/**
 * The sound of a mark: its pitch tells the balance, its place between the ears the share, and a click before it that the line has been passed.
 *
 * @param height where it stands on the upright axis, from 0 at the foot to 1 at the top; what is out of sight sounds as the edge
 * @param side where it stands on the lying axis, from 0 at the left to 1 at the right
 * @param passed whether the line lies between this mark and the one before
 */
record Tone(double height, double side, boolean passed) {

    /** Samples a second and channel, 16 bits each, left before right, low byte first. */
    static final float RATE = 44_100;

    static final int CHANNELS = 2;
    static final int BYTES = 2;

    /** Two octaves around the tone that instruments are tuned to, hertz. */
    private static final double LOWEST = 220;

    private static final double OCTAVES = 2;
    private static final double SECONDS = 0.22;
    private static final double CLICK_SECONDS = 0.006;
    private static final double PAUSE_SECONDS = 0.06;
    private static final double FADE_SECONDS = 0.02;
    private static final double LOUDNESS = 0.35 * Short.MAX_VALUE;

    Tone {
        height = Math.min(1, Math.max(0, height));
        side = Math.min(1, Math.max(0, side));
    }

    /** Hertz: each step up the axis is the same interval to the ear. */
    double frequency() {
        return LOWEST * Math.pow(2, OCTAVES * height);
    }

    /** The sound itself, ready to be played. */
    byte[] samples() {
        int click = passed ? frames(CLICK_SECONDS) : 0;
        int start = passed ? frames(PAUSE_SECONDS) : 0;
        int length = frames(SECONDS);
        byte[] samples = new byte[(start + length) * CHANNELS * BYTES];
        for (int i = 0; i < click; i++) {
            // One short edge in both ears, unlike any tone.
            double edge = LOUDNESS * (1 - (double) i / click) * (i % 2 == 0 ? 1 : -1);
            put(samples, i, edge, edge);
        }
        for (int i = 0; i < length; i++) {
            double swell = Math.min(1, Math.min(i, length - i) / (FADE_SECONDS * RATE));
            double wave = LOUDNESS * swell * Math.sin(2 * Math.PI * frequency() * i / RATE);
            // Equal power wherever it stands between the ears.
            put(samples, start + i, wave * Math.cos(side * Math.PI / 2), wave * Math.sin(side * Math.PI / 2));
        }
        return samples;
    }

    private static int frames(double seconds) {
        return (int) Math.round(seconds * RATE);
    }

    private static void put(byte[] samples, int frame, double left, double right) {
        int at = frame * CHANNELS * BYTES;
        short l = (short) left;
        short r = (short) right;
        samples[at] = (byte) l;
        samples[at + 1] = (byte) (l >> 8);
        samples[at + 2] = (byte) r;
        samples[at + 3] = (byte) (r >> 8);
    }
}
