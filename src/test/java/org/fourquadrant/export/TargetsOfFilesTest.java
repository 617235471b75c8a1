package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies where a file is to be written is respected. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions of POSIX")
class TargetsOfFilesTest {

    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    private Path folder;

    private void write(Path file) throws ExportException {
        new AtomicFile().write(file, Overwrite.REPLACE, stream -> stream.write(NEW));
    }

    @Test
    void whatALinkLeadsToIsWritten() throws IOException {
        Path real = Files.write(Files.createDirectory(folder.resolve("real")).resolve("a.json"), new byte[] {9});
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        write(link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(3, Files.size(real));
        Path dangling = Files.createSymbolicLink(folder.resolve("new.json"), Path.of("real/b.json"));
        write(dangling);
        assertEquals(3, Files.size(folder.resolve("real/b.json")));
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle"));
        assertEquals(
                ExportException.Reason.NOT_ALLOWED,
                assertThrows(ExportException.class, () -> write(circle)).reason());
    }

    @Test
    void whoMayReadAFileStaysAsItIs() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[] {9});
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        write(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    /** Writes to each file that is named and says how that ended, as a person without rights to all files. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] files) {
            for (String file : files) {
                try {
                    new AtomicFile().write(Path.of(file), Overwrite.REPLACE, stream -> stream.write(NEW));
                    System.out.println("written");
                } catch (ExportException refused) {
                    System.out.println(refused.reason());
                }
            }
        }
    }

    @Test
    void whatMayNotBeWrittenStaysAndIsSaid() throws Exception {
        Path mine = Files.write(folder.resolve("mine"), new byte[] {9});
        Path readOnly = Files.write(folder.resolve("readOnly"), new byte[] {9});
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path within = Files.write(closed.resolve("within"), new byte[] {9});
        Path hidden = Files.createDirectory(folder.resolve("hidden"));
        Path unseen = Files.write(hidden.resolve("unseen"), new byte[] {9});
        Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("---------"));
        try {
            assertEquals(
                    List.of("written", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED"),
                    WithoutRights.run(Writing.class, mine, readOnly, within, closed.resolve("new"), unseen));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(3, Files.size(mine));
        for (Path left : List.of(readOnly, within, unseen)) {
            assertEquals(1, Files.size(left), left.toString());
            assertEquals(List.of(left), besides(left));
        }
    }

    @Test
    void permissionTakenAwayWhileItIsWrittenLeavesTheOldFile() throws Exception {
        Path file = Files.write(Files.createDirectory(folder.resolve("a")).resolve("file"), new byte[] {9});
        try {
            assertEquals(List.of("NOT_ALLOWED"), WithoutRights.run(TakenAway.class, file));
        } finally {
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(1, Files.size(file));
    }

    /** Takes the right to the folder away in the middle of a file. */
    static final class TakenAway {

        private TakenAway() {}

        public static void main(String[] files) throws IOException {
            Path file = Path.of(files[0]);
            try {
                new AtomicFile().write(file, Overwrite.REPLACE, stream -> {
                    stream.write(NEW);
                    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
                });
                System.out.println("written");
            } catch (ExportException refused) {
                System.out.println(refused.reason());
            }
        }
    }

    private static List<Path> besides(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(other -> other.equals(file) || other.toString().endsWith(".part"))
                    .toList();
        }
    }

    @Test
    void aPipeIsNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertThrows(ExportException.class, () -> write(pipe));
        assertFalse(Files.isRegularFile(pipe));
    }

    @Test
    void unfinishedFilesOfKilledProgramsAreSwept() throws IOException {
        String id = "-01234567-89ab-cdef-0123-456789abcdef.part";
        Path stale = Files.write(folder.resolve(".2147483646" + id), NEW);
        Path former = Files.write(folder.resolve("." + id.substring(1)), NEW);
        Path running = Files.write(folder.resolve("." + ProcessHandle.current().pid() + id), NEW);
        Path fresh = Files.write(folder.resolve(".2147483645" + id), NEW);
        Path theirs = Files.write(folder.resolve(".download.part"), NEW);
        for (Path old : List.of(stale, former, running, theirs)) {
            Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        }
        write(folder.resolve("a"));
        assertFalse(Files.exists(stale) || Files.exists(former));
        assertTrue(Files.exists(running) && Files.exists(fresh) && Files.exists(theirs));
    }

    @Test
    void whatALibrarySaysOfAFullDiskIsThatTheDiskIsFull() {
        ExportException full = assertThrows(
                ExportException.class,
                () -> new AtomicFile().write(folder.resolve("a"), Overwrite.REPLACE, stream -> {
                    throw new IllegalStateException("of a library", new IOException("No space left on device"));
                }));
        assertEquals(ExportException.Reason.NO_SPACE, full.reason());
        assertThrows(
                ArithmeticException.class,
                () -> new AtomicFile().write(folder.resolve("a"), Overwrite.REPLACE, stream -> {
                    throw new ArithmeticException("a fault of the program");
                }));
    }
}
