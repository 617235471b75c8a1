package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourquadrant.KilledWriting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program killed while it saves leaves the file of before or the whole new one. */
class KilledSaveTest {

    private static final int LETTERS = 200_000;

    @TempDir
    private Path folder;

    /** Saves without end, now so, now so. */
    static final class Saving {

        private Saving() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            for (int turn = 0; ; turn++) {
                byte[] bytes = content(turn % 2 == 0 ? "a" : "b").getBytes(StandardCharsets.UTF_8);
                new AtomicFile().write(file, Overwrite.REPLACE, stream -> {
                    for (int at = 0; at < bytes.length; at += 1000) {
                        stream.write(bytes, at, Math.min(1000, bytes.length - at));
                        stream.flush();
                    }
                });
            }
        }
    }

    private static String content(String letter) {
        return letter.repeat(LETTERS);
    }

    @Test
    @Timeout(120)
    void aKillLeavesTheOldOrTheNew() throws Exception {
        kill(3);
    }

    @Test
    @Tag("long")
    void twoHundredKillsLeaveTheOldOrTheNew() throws Exception {
        kill(200);
    }

    private void kill(int times) throws Exception {
        Path file = folder.resolve("saved");
        KilledWriting saving = new KilledWriting(Saving.class, folder);
        for (int i = 0; i < times; i++) {
            saving.once(file, file, 300);
            String left = Files.readString(file);
            assertTrue(left.equals(content("a")) || left.equals(content("b")), left.length() + " letters");
        }
        KilledWriting.assertSwept(
                folder, () -> new AtomicFile().write(file, Overwrite.REPLACE, stream -> stream.write(1)));
    }
}
