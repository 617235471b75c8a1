package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SkippedTestsTest {

    /** What is run by the test below; no test by its name, so that the build does not run it by itself. */
    static class Skipping {
        @Test
        void isDone() {}

        @Test
        void isSkipped() {
            Assumptions.abort("the moon is not full");
        }
    }

    @TempDir
    private Path folder;

    @Test
    void whatIsSkippedIsNamedWithItsReasonAndNotAllowedUnlessListed() throws IOException {
        run("isDone", "isSkipped");
        List<String> named = List.of("SkippedTestsTest$Skipping.isSkipped: the moon is not full");
        assertEquals(named, Files.readAllLines(folder.resolve("all.txt")));
        assertEquals(named, Files.readAllLines(folder.resolve("wrong.txt")));
    }

    @Test
    void aRunWithoutASkippedTestSaysSoAndForgetsTheOneBefore() throws IOException {
        run("isSkipped");
        run("isDone");
        assertEquals(List.of("none"), Files.readAllLines(folder.resolve("all.txt")));
        assertEquals(List.of(), Files.readAllLines(folder.resolve("wrong.txt")));
    }

    @Test
    void everyTestThatMayBeSkippedIsThere() throws IOException {
        for (String allowed : SkippedTests.ALLOWED.keySet()) {
            String[] parts = allowed.split("\\.");
            try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
                Path source = sources.filter(path -> path.endsWith(parts[0] + ".java"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no such test: " + allowed));
                assertTrue(Files.readString(source).contains("void " + parts[1] + "("), allowed);
            }
        }
    }

    private void run(String... methods) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (String name : methods) {
            Method method = Stream.of(Skipping.class.getDeclaredMethods())
                    .filter(one -> one.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            request.selectors(DiscoverySelectors.selectMethod(Skipping.class, method));
        }
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .addTestExecutionListeners(new SkippedTests(folder))
                .build();
        LauncherFactory.create(alone).execute(request.build());
    }
}
