package org.fourquadrant.model.idea;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;

/**
 * Which purposes a measure has.
 *
 * @param layer id of a layer of the acts
 * @param purposes ids of purposes, at least one
 * @param reason why, in a line
 * @param citation who says so; {@link Citation#OURS} where we do
 */
public record MeasurePurpose(String layer, List<String> purposes, LocalizedText reason, Citation citation) {

    public MeasurePurpose {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(citation, "citation");
        purposes = List.copyOf(purposes);
    }

    /** Whether no document says so. */
    public boolean isOurs() {
        return citation.isOurs();
    }
}
