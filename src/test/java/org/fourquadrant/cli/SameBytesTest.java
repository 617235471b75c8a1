package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results and help are the same bytes whatever language, zone and encoding the machine has, and whatever Java. */
class SameBytesTest {

    /** A machine with much to do takes its time; a program that hangs is ended all the same. */
    private static final long PATIENCE_SECONDS = 300;

    private static final List<String[]> COMMANDS = List.of(
            new String[] {"--help"},
            new String[] {"moves", "--help"},
            new String[] {"table", "--format", "csv"},
            new String[] {"table", "--format", "text", "--lang", "ja"},
            new String[] {"country", "JPN", "--format", "json"},
            new String[] {"years", "JPN", "--from", "2010", "--to", "2024"},
            new String[] {"moves", "--from", "2012", "--to", "2024", "--format", "csv"},
            new String[] {"changes", "--from", "2025-08-26", "--to", "2025-08-27"},
            new String[] {"distance", "--format", "csv"},
            new String[] {"events", "--format", "json"},
            new String[] {"datasets"});

    private static final byte[] EXPECTED = all();

    @TempDir
    Path folder;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static byte[] all() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String[] command : COMMANDS) {
            CliRun run = CliRun.of(command);
            assertEquals(0, run.exit(), run.err());
            all.writeBytes(run.bytes());
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "de", "ja", "th-TH-u-nu-thai", "hi", "fa", "sv", "az", "ckb"})
    void inEveryLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertArrayEquals(EXPECTED, all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "Pacific/Kiritimati", "America/Los_Angeles", "Pacific/Pago_Pago"})
    void inEveryTimeZone(String name) {
        TimeZone.setDefault(TimeZone.getTimeZone(name));
        assertArrayEquals(EXPECTED, all());
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "ISO-8859-1", "UTF-16", "EUC-JP", "windows-1252"})
    void inEveryEncoding(String name) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertArrayEquals(EXPECTED, elsewhere(java, "-Dfile.encoding=" + name));
    }

    @Tag("long")
    @Test
    void withEveryOtherJavaAtHand() throws IOException, InterruptedException {
        List<Path> others = new ArrayList<>();
        Path all = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(all)) {
            try (var found = Files.list(all)) {
                found.filter(home -> !Files.isSymbolicLink(home) && isOther(home))
                        .forEach(others::add);
            }
        }
        assumeTrue(!others.isEmpty(), "no other Java is at hand");
        for (Path home : others) {
            assertArrayEquals(EXPECTED, elsewhere(home.resolve("bin/java"), "-Dother=java"), home.toString());
        }
    }

    private static boolean isOther(Path home) {
        return Files.isExecutable(home.resolve("bin/java")) && !home.equals(Path.of(System.getProperty("java.home")));
    }

    /** The same of a process of its own for each command. */
    private byte[] elsewhere(Path java, String option) throws IOException, InterruptedException {
        return elsewhere(java, COMMANDS, option, "-Duser.language=en");
    }

    @Test
    void theOptionsOfALongHelpStandInOneOrder() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String[]> help = List.<String[]>of(new String[] {"slide", "--help", "--lang", "ja"});
        assertArrayEquals(elsewhere(java, help, "-Duser.language=en"), elsewhere(java, help, "-Duser.language=tr"));
    }

    private byte[] elsewhere(Path java, List<String[]> commands, String... options)
            throws IOException, InterruptedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String[] command : commands) {
            Path out = folder.resolve("out");
            Path err = folder.resolve("err");
            List<String> words = new ArrayList<>(List.of(java.toString()));
            words.addAll(List.of(options));
            words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.fourquadrant.Launcher"));
            words.addAll(List.of(command));
            Process process = new ProcessBuilder(words)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .redirectInput(new File("/dev/null"))
                    .start();
            assertEquals(true, process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), Files.readString(err, StandardCharsets.ISO_8859_1));
            all.writeBytes(Files.readAllBytes(out));
        }
        return all.toByteArray();
    }
}
