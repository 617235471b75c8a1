package org.fourquadrant.ui.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.Objects;
import org.fourquadrant.data.saved.KeptFile;

/**
 * A file that the program keeps by itself, put aside because not all of it was read: what was not read is never written over.
 *
 * @param file the file
 * @param aside where its content lies now: beside it, named by the day of its last change
 * @param loss what of it was not read
 * @param fresh whether it was put aside just now, and not at an earlier start
 */
public record PutAside(Path file, Path aside, KeptFile.Loss loss, boolean fresh) {

    public PutAside {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(aside, "aside");
        Objects.requireNonNull(loss, "loss");
    }

    /**
     * Puts a copy of a file aside, or what lies in its place and is no file itself. One that is there already from an earlier start is enough.
     *
     * @throws IOException if that is not possible; the file must not be written then
     */
    public static PutAside copy(Path file, KeptFile.Loss loss) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        // The day of the file and not that of today: it says how old what lies there is.
        String day = Files.getLastModifiedTime(file)
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        for (int number = 1; ; number++) {
            String more = number == 1 ? "" : "-" + number;
            Path aside = file.resolveSibling(stem + "." + day + more + ending);
            if (!Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
                give(file, aside);
                return new PutAside(file, aside, loss, true);
            }
            if (Files.isRegularFile(file) && Files.isRegularFile(aside) && Files.mismatch(file, aside) < 0) {
                return new PutAside(file, aside, loss, false);
            }
        }
    }

    /** A folder has no content to be copied, and a pipe never ends: these go aside themselves, with all that they hold. */
    private static void give(Path file, Path aside) throws IOException {
        if (Files.isRegularFile(file)) {
            Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES);
        } else {
            Files.move(file, aside);
        }
    }
}
