package org.fourquadrant.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Programs that need the classes of tests and saves only, and that permissions of files hold for, also where the tests run as root, who may do everything. */
public final class WithoutRights {

    /** Root in name, but without the right to pass over permissions. */
    private static final List<String> BOUND =
            List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all");

    private WithoutRights() {}

    /**
     * Runs a program of the tests to its end.
     *
     * @return the lines that it said
     */
    public static List<String> run(Class<?> main, Path... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            assumeTrue(canBeBound(), "nothing to take root's rights away with");
            command.addAll(BOUND);
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-cp", placeOf(main) + File.pathSeparator + placeOf(AtomicFile.class)));
        command.add(main.getName());
        Stream.of(arguments).map(Path::toString).forEach(command::add);
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        program.waitFor();
        return said.lines().toList();
    }

    private static String placeOf(Class<?> type) throws IOException {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException strange) {
            throw new IOException(strange);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean canBeBound() throws InterruptedException {
        try {
            List<String> nothing = new ArrayList<>(BOUND);
            nothing.add("true");
            return new ProcessBuilder(nothing).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
