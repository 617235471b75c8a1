package org.fourquadrant.model.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fourquadrant.model.language.Tokens;

/**
 * The SHA-256 of all figures of a dataset, whatever their order: the same in a saved view, on a slide and on the command
 * line.
 *
 * @param sha256 64 hexadecimal digits; empty where a file does not say any
 * @param of of what it is the SHA-256: {@link #LINES}; empty in files of before there was this field
 */
public record DatasetFingerprint(String sha256, String of) {

    /** One line for each observation, of these columns; the sorted lines are joined by line feeds and hashed as UTF-8. */
    public static final String LINES = "sorted lines iso3,indicator,year,measured_in,value,estimate";

    public DatasetFingerprint {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(of, "of");
    }

    /** The fingerprint of a dataset as it is. */
    public static DatasetFingerprint of(Dataset dataset) {
        return dataset.fingerprint();
    }

    /** The fingerprint, made anew of all figures, of which a large dataset has tens of thousands. */
    static DatasetFingerprint made(Dataset dataset) {
        return new DatasetFingerprint(hash(dataset), LINES);
    }

    /** Whether it says anything that can be compared. */
    public boolean isKnown() {
        return !sha256.isEmpty() && (of.isEmpty() || of.equals(LINES));
    }

    /** Whether a dataset has exactly the figures that this was made of. */
    public boolean isOf(Dataset dataset) {
        boolean either = sha256.equals(of(dataset).sha256()) || of.isEmpty() && sha256.equals(formerHash(dataset));
        return isKnown() && either;
    }

    private static String hash(Dataset dataset) {
        return sha256(dataset.observations().stream()
                .map(DatasetFingerprint::line)
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    private static String line(Observation one) {
        return String.join(
                ",",
                one.country().value(),
                Tokens.of(one.indicator()),
                String.valueOf(one.year()),
                String.valueOf(one.measuredIn()),
                String.valueOf(one.value()),
                String.valueOf(one.estimate()));
    }

    /** What slides carried before {@link #of} was written; saved views and scenes carried the same as today. */
    private static String formerHash(Dataset dataset) {
        return sha256(dataset.observations().stream()
                .map(DatasetFingerprint::formerLine)
                .sorted()
                .collect(Collectors.joining()));
    }

    private static String formerLine(Observation one) {
        return one.country() + " " + one.indicator() + " " + one.year() + " " + one.measuredIn() + " " + one.value()
                + (one.estimate() ? " estimate\n" : "\n");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
