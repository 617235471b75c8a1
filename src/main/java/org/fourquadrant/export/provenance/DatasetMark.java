package org.fourquadrant.export.provenance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Observation;

/**
 * Which data something was drawn from.
 *
 * @param name name of the dataset
 * @param version its version; may be empty
 * @param year the year shown
 * @param sha256 fingerprint of every observation of it, 64 hexadecimal digits
 */
public record DatasetMark(String name, String version, int year, String sha256) {

    public DatasetMark {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** The mark of a dataset as it is. */
    public static DatasetMark of(Dataset dataset, int year) {
        return new DatasetMark(dataset.info().name(), dataset.info().version(), year, fingerprint(dataset));
    }

    /** SHA-256 of the observations, one a line, sorted, so that the order of a file's rows does not count. */
    private static String fingerprint(Dataset dataset) {
        MessageDigest digest = newDigest();
        dataset.observations().stream()
                .map(DatasetMark::line)
                .sorted()
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(Observation one) {
        return one.country() + " " + one.indicator() + " " + one.year() + " " + one.measuredIn() + " " + one.value()
                + (one.estimate() ? " estimate\n" : "\n");
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
