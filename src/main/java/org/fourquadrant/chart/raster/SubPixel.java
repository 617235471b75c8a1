package org.fourquadrant.chart.raster;

/**
 * A coordinate in quarters of a pixel, the steps in which sprites are prepared.
 *
 * @param pixel whole pixels
 * @param phase quarters beyond it, 0 to 3
 */
record SubPixel(int pixel, int phase) {

    /** Steps of one pixel. */
    static final int PHASES = 4;

    static SubPixel of(double coordinate) {
        int quarters = quarters(coordinate);
        return new SubPixel(pixel(quarters), phase(quarters));
    }

    /** The nearest quarter; loops over very many marks take its parts below instead of a record for each. */
    static int quarters(double coordinate) {
        return (int) Math.floor(coordinate * PHASES + 0.5);
    }

    static int pixel(int quarters) {
        return quarters >> 2;
    }

    static int phase(int quarters) {
        return quarters & 3;
    }
}
