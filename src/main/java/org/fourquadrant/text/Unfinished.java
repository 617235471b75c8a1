package org.fourquadrant.text;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files and folders that are being written: named so that those of a program that was killed are known and swept by the next. */
public final class Unfinished {

    private static final System.Logger LOG = System.getLogger(Unfinished.class.getName());
    private static final Duration STALE = Duration.ofMinutes(1);
    private static final Pattern NAME =
            Pattern.compile("\\.(?:([0-9]{1,10})-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");

    private Unfinished() {}

    /** A place beside a finished one, which nothing has yet. */
    public static Path beside(Path finished) {
        return finished.resolveSibling("." + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".part");
    }

    /**
     * Deletes those of programs that run no more.
     *
     * @param within names of the files that the program writes into a folder; one with anything else in it stays
     */
    public static void sweep(Path folder, Set<String> within) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path part : parts) {
                if (isAbandoned(part)) {
                    delete(part, within);
                }
            }
        } catch (IOException | RuntimeException notSwept) {
            LOG.log(System.Logger.Level.DEBUG, "What is unfinished was not swept", notSwept);
        }
    }

    private static boolean isAbandoned(Path part) {
        Matcher name = NAME.matcher(String.valueOf(part.getFileName()));
        return name.matches()
                && (name.group(1) == null
                        || ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty());
    }

    private static void delete(Path part, Set<String> within) throws IOException {
        if (Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> files = filesIn(part);
            if (hasRested(part)
                    && files.stream()
                            .allMatch(file -> within.contains(String.valueOf(file.getFileName())) && isFile(file))
                    && files.stream().allMatch(Unfinished::hasRested)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(part);
            }
        } else if (isFile(part) && hasRested(part)) {
            Files.deleteIfExists(part);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        }
        return files;
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** A program on another machine may write to the same folder, so its file must have rested for a while. */
    private static boolean hasRested(Path part) {
        try {
            FileTime rested = FileTime.fromMillis(System.currentTimeMillis() - STALE.toMillis());
            return Files.getLastModifiedTime(part, LinkOption.NOFOLLOW_LINKS).compareTo(rested) < 0;
        } catch (IOException gone) {
            return false;
        }
    }
}
