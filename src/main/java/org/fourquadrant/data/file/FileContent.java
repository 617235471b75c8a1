package org.fourquadrant.data.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** Bytes of a file, or the problem because of which there are none. */
public final class FileContent {

    private static final int BYTES_PER_MEGABYTE = 1_000_000;

    private FileContent() {}

    /** The bytes of a file; empty, with a problem, where there are none, too many or no file. */
    public static Optional<byte[]> read(PackageFiles files, String path, Problems problems) {
        String file = files.label(path);
        try {
            byte[] content = files.read(path);
            if (content.length > PackageFiles.MAX_BYTES) {
                String limit = String.valueOf(PackageFiles.MAX_BYTES / BYTES_PER_MEGABYTE);
                problems.add(Problem.ofFile(file, ProblemKind.FILE_TOO_LARGE, limit));
                return Optional.empty();
            }
            if (content.length == 0) {
                problems.add(new Problem(file, 1, 1, "", ProblemKind.FILE_EMPTY, List.of()));
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (NoSuchFileException missing) {
            problems.add(Problem.ofFile(file, ProblemKind.FILE_MISSING));
        } catch (IOException unreadable) {
            problems.add(Problem.ofFile(file, ProblemKind.FILE_UNREADABLE, String.valueOf(unreadable.getMessage())));
        }
        return Optional.empty();
    }
}
