package org.fourquadrant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down each test that was skipped and why, for the end of the build, which fails on one that may not be. JUnit
 * finds it by its name under {@code META-INF/services}.
 */
public final class SkippedTests implements TestExecutionListener {

    /** Tests that look at a machine which may be another one, each with the end of the only reason that counts. */
    static final Map<String, String> ALLOWED = Map.of(
            "OtherProgramsTest.pdffontsFindsEveryFaceEmbedded", "pdffonts is not installed",
            "OtherProgramsTest.libreOfficeSeesTheTextAndDrawsEveryMarkInItsPlace", "soffice is not installed",
            "OtherProgramsTest.rsvgDrawsThePicture", "rsvg-convert is not installed",
            "SameInEveryFormatTest.svgIsShownAlikeByABrowser", "chromium is not installed",
            "SameBytesTest.withEveryOtherJavaAtHand", "no other Java is at hand",
            "SlideCommandTest.pictureCanBeReadByWhomeverAnyNewFileCan", "has no POSIX permissions");

    /** Where the end of the build looks; as in the build file. */
    private static final Path FOLDER = Path.of("target", "skipped-tests");

    private final Path folder;
    private final Map<String, String> skipped = new TreeMap<>();

    /** As JUnit makes it. */
    public SkippedTests() {
        this(FOLDER);
    }

    SkippedTests(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        skipped.put(nameOf(test), reason);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            String reason = result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
            skipped.put(nameOf(test), reason);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            write();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** All of them in one file, and those that may not be skipped in another, which is empty if the build may go on. */
    synchronized void write() throws IOException {
        List<String> all = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        skipped.forEach((test, reason) -> {
            all.add(test + ": " + reason);
            if (!isAllowed(test, reason)) {
                wrong.add(test + ": " + reason);
            }
        });
        Files.createDirectories(folder);
        Files.write(folder.resolve("all.txt"), all.isEmpty() ? List.of("none") : all);
        Files.write(folder.resolve("wrong.txt"), wrong);
    }

    private static boolean isAllowed(String test, String reason) {
        return Optional.ofNullable(ALLOWED.get(test)).filter(reason::endsWith).isPresent();
    }

    private static String nameOf(TestIdentifier test) {
        return test.getSource()
                .map(source -> source instanceof MethodSource method
                        ? simple(method.getClassName()) + "." + method.getMethodName()
                        : source instanceof ClassSource type ? simple(type.getClassName()) : test.getDisplayName())
                .orElse(test.getDisplayName());
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
