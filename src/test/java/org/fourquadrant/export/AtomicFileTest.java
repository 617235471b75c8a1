package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final AtomicFile files = new AtomicFile();

    @Test
    void writesAFileAndNothingBesideIt() throws IOException {
        files.write(folder.resolve("a.txt"), Overwrite.REFUSE, stream -> stream.write(NEW));
        assertEquals("new", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void refusesToReplaceUnlessAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        ExportException refused = assertThrows(
                ExportException.class, () -> files.write(file, Overwrite.REFUSE, stream -> stream.write(NEW)));
        assertEquals(ExportException.Reason.ALREADY_THERE, refused.reason());
        assertEquals("old", Files.readString(file));
        files.write(file, Overwrite.REPLACE, stream -> stream.write(NEW));
        assertEquals("new", Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("fileSystems")
    void aFileThatComesUpMeanwhileIsNotReplaced(AtomicFile.RenamingWriter newName) throws IOException {
        Path file = folder.resolve("a.txt");
        ExportException refused = assertThrows(
                ExportException.class,
                () -> new AtomicFile(newName).write(file, Overwrite.REFUSE, stream -> {
                    stream.write(NEW);
                    Files.writeString(file, "of somebody else");
                }));
        assertEquals(ExportException.Reason.ALREADY_THERE, refused.reason());
        assertEquals("of somebody else", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @ParameterizedTest
    @MethodSource("fileSystems")
    void aNewNameIsGivenWithAndWithoutLinks(AtomicFile.RenamingWriter newName) throws IOException {
        Path file = folder.resolve("a.txt");
        new AtomicFile(newName).write(file, Overwrite.REFUSE, stream -> stream.write(NEW));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    private static Stream<AtomicFile.RenamingWriter> fileSystems() {
        return Stream.of(
                new AtomicFile.RenamingWriter(Files::createLink),
                new AtomicFile.RenamingWriter((name, file) -> {
                    throw new UnsupportedOperationException();
                }),
                new AtomicFile.RenamingWriter((name, file) -> {
                    throw new FileSystemException(name.toString(), file.toString(), "Operation not permitted");
                }));
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        ExportException failed = assertThrows(
                ExportException.class,
                () -> files.write(file, Overwrite.REPLACE, stream -> {
                    stream.write(NEW);
                    throw new IOException("No space left on device");
                }));
        assertEquals(ExportException.Reason.NO_SPACE, failed.reason());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aMissingFolderAndAFolderInTheWayAreSaid() throws IOException {
        assertEquals(
                ExportException.Reason.NO_SUCH_FOLDER,
                assertThrows(
                                ExportException.class,
                                () -> files.write(
                                        folder.resolve("none/a.txt"), Overwrite.REFUSE, stream -> stream.write(NEW)))
                        .reason());
        Path inTheWay = Files.createDirectory(folder.resolve("dir"));
        assertEquals(
                ExportException.Reason.IS_A_FOLDER,
                assertThrows(
                                ExportException.class,
                                () -> files.write(inTheWay, Overwrite.REPLACE, stream -> stream.write(NEW)))
                        .reason());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
