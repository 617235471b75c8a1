package org.fourquadrant.ui.dossier;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.ui.shared.Source;

/**
 * A value with its label.
 *
 * @param label what was measured
 * @param value the value with its unit, or that there is none
 * @param detail year and further remarks, may be empty
 * @param warning a remark that must be seen, as that the value is of another year; may be empty
 * @param source where it stands; empty where there is no value
 */
record Figure(String label, String value, String detail, String warning, Optional<Source> source) {

    Figure {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(warning, "warning");
        Objects.requireNonNull(source, "source");
    }
}
