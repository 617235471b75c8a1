package org.fourquadrant.data.saved;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Places that a saved file names by the way from its own folder, so that all can be moved together to another machine. */
final class BesideFile {

    private BesideFile() {}

    /** The way from the folder of a file, with forward slashes; empty where there is none, as to another drive. */
    static String named(Path place, Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return "";
        }
        Path absolute = place.toAbsolutePath().normalize();
        boolean onOneDrive = folder.getRoot().equals(absolute.getRoot());
        return onOneDrive ? folder.relativize(absolute).toString().replace('\\', '/') : "";
    }

    /** The place; only relative to the folder, since a file of a stranger shall not reach for other machines or drives. */
    static Optional<Path> find(String named, Path folder) {
        boolean isAbsolute = named.startsWith("/") || named.startsWith("\\") || named.contains(":");
        return isAbsolute ? Optional.empty() : findAnywhere(named, folder);
    }

    /** The place wherever it is, as a file of the program's own names it that stays on this machine. */
    static Optional<Path> findAnywhere(String named, Path folder) {
        try {
            return Optional.of(folder.resolve(named).normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
