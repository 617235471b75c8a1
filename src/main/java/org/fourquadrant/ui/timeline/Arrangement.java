package org.fourquadrant.ui.timeline;

/** How the events are arranged: all of them on one line in a low window, each lane for itself in a tall one. */
enum Arrangement {
    ONE_LINE(20, 32, 16, 120),
    LANES(24, 19.0 * Lane.values().length, 20, 44);

    /** From this height of the window's content on there is room for all lanes, pixels. */
    static final double TALL = 920;

    private static final double HANDLE_OVER = 4;

    private final double head;
    private final double zone;
    private final double axis;
    private final double tickDistance;

    Arrangement(double head, double zone, double axis, double tickDistance) {
        this.head = head;
        this.zone = zone;
        this.axis = axis;
        this.tickDistance = tickDistance;
    }

    /** The arrangement for the height of the window's content, pixels. */
    static Arrangement of(double windowHeight) {
        return windowHeight < TALL ? ONE_LINE : LANES;
    }

    /** Height of the room for the as-of date above the marks, pixels. */
    double head() {
        return head;
    }

    /** Height of the room for marks and their labels, pixels. */
    double zone() {
        return zone;
    }

    double height() {
        return head + zone + axis;
    }

    /** The least distance of the ticks of the axis, pixels. */
    double tickDistance() {
        return tickDistance;
    }

    /** The middle of a row, pixels below the head. */
    double yOf(TimelineRow row) {
        return this == ONE_LINE ? laneHeight() / 2 : laneHeight() * (row.place() + 0.5);
    }

    /** Where the line of a row is drawn, pixels below the head: below labels that stand beside their marks. */
    double lineOf(TimelineRow row) {
        return this == ONE_LINE ? yOf(row) : yOf(row) + 8;
    }

    /** Height of a lane, pixels. */
    double laneHeight() {
        return 19;
    }

    /** Top of the bar of the as-of date, pixels from the top. */
    double barTop() {
        return head - over();
    }

    /** Height of the bar of the as-of date, pixels. */
    double barHeight() {
        return (this == ONE_LINE ? laneHeight() : zone) + 2 * over();
    }

    /** How far the bar reaches beyond the marks; on one line it must not reach into the labels. */
    private double over() {
        return this == ONE_LINE ? 1 : HANDLE_OVER;
    }
}
