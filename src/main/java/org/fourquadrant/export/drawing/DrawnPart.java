package org.fourquadrant.export.drawing;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.text.WritableText;

/**
 * A named part of a drawing with its operations.
 *
 * @param part what it is
 * @param description what it says to somebody who does not see it; may be empty
 * @param operations from the lowest to the highest
 */
public record DrawnPart(ChartPart part, String description, List<Operation> operations) {

    public DrawnPart {
        Objects.requireNonNull(part, "part");
        description = WritableText.of(description);
        operations = List.copyOf(operations);
    }

    /** Its lines of text. */
    public List<Operation.Written> texts() {
        return operations.stream()
                .filter(Operation.Written.class::isInstance)
                .map(Operation.Written.class::cast)
                .toList();
    }

    /** What its text was before it was broken into lines. */
    public String whole() {
        return part.text().isEmpty() ? texts().get(0).text() : part.text();
    }
}
