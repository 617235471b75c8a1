package org.fourquadrant.ui.chart;

import java.util.Optional;
import org.fourquadrant.model.language.Tokens;

/** The tools: what a drag on an empty part of the chart does. */
enum Tool {
    /** Selects what is inside a rectangle. */
    BAND("v"),
    /** Selects what is inside a line drawn freely. */
    LASSO("l"),
    /** Moves the plane. */
    PAN("h");

    private final String key;

    Tool(String key) {
        this.key = key;
    }

    /** The tool that a key chooses; the letters are those of drawing programs. */
    static Optional<Tool> ofKey(String typed) {
        for (Tool tool : values()) {
            if (tool.key.equalsIgnoreCase(typed)) {
                return Optional.of(tool);
            }
        }
        return Optional.empty();
    }

    String token() {
        return Tokens.of(this);
    }
}
