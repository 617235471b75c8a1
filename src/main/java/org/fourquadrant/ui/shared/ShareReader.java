package org.fourquadrant.ui.shared;

import java.text.Normalizer;
import java.util.Optional;
import org.fourquadrant.model.view.Thresholds;

/** Reads a share of GDP as people type it. */
public final class ShareReader {

    private ShareReader() {}

    /** Reads {@code 3.5}, {@code 3,5}, {@code 3.5%} or full-width digits; empty for what is no share of 0 to 100. */
    public static Optional<Double> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("%", "")
                .replace(',', '.')
                .strip();
        if (!plain.matches("\\d{0,3}(\\.\\d{0,6})?") || !plain.matches(".*\\d.*")) {
            return Optional.empty();
        }
        double share = Double.parseDouble(plain);
        return share <= Thresholds.MAX ? Optional.of(share) : Optional.empty();
    }
}
