package org.fourquadrant.ui.task;

import javafx.animation.AnimationTimer;

/** Runs work after the window has been drawn some times, so that the first picture does not wait for it. */
public final class AfterPulses {

    private AfterPulses() {}

    /**
     * Runs work on the window's thread.
     *
     * @param pulses how many pulses before; above 0
     */
    public static void run(int pulses, Runnable work) {
        new AnimationTimer() {
            private int left = pulses;

            @Override
            public void handle(long now) {
                left--;
                if (left == 0) {
                    stop();
                    work.run();
                }
            }
        }.start();
    }
}
