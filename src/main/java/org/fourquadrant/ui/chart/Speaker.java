package org.fourquadrant.ui.chart;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.fourquadrant.ui.task.LatestTask;

/** Plays tones in the background, the newest instead of one that still sounds. A machine without sound stays silent. */
final class Speaker {

    private static final System.Logger LOG = System.getLogger(Speaker.class.getName());
    private static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, 8 * Tone.BYTES, Tone.CHANNELS, true, false);

    private final LatestTask task = new LatestTask();

    void play(Tone tone) {
        task.start(
                progress -> sound(tone.samples()),
                played -> {},
                failure -> LOG.log(System.Logger.Level.INFO, () -> "No sound: " + failure));
    }

    private static int sound(byte[] samples) throws LineUnavailableException {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
            return samples.length;
        } catch (IllegalArgumentException noDevice) {
            throw new LineUnavailableException(noDevice.getMessage());
        }
    }
}
