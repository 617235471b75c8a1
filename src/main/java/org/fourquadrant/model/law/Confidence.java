package org.fourquadrant.model.law;

/** How well an act or rate is founded. */
public enum Confidence {
    /** The act's own text and another source were read. */
    HIGH,
    /** Other sources only. */
    MEDIUM,
    /** A headline, or press alone. */
    LOW
}
