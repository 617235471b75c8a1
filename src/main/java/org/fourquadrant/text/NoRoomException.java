package org.fourquadrant.text;

/** What is written around a chart leaves it no room. */
public final class NoRoomException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    /** @param title of the chart, as long as it is */
    public NoRoomException(String title) {
        super(title.length() <= SHOWN ? title : title.substring(0, SHOWN) + "…");
    }
}
