package org.fourquadrant.data.json;

import java.util.OptionalDouble;
import org.fourquadrant.data.problem.ProblemKind;

/** The {@code version} of a file that this program writes; it counts the changes that an older program would misread. */
public final class FileVersion {

    private FileVersion() {}

    /** Whether a file is of a newer version than this program reads, which then is a problem. */
    public static boolean isNewer(JsonPart root, int newestRead) {
        OptionalDouble version = root.number("version");
        if (version.orElse(newestRead) <= newestRead) {
            return false;
        }
        String found = root.node().path("version").asText();
        root.report("version", ProblemKind.VERSION_NEWER, found, String.valueOf(newestRead));
        return true;
    }
}
