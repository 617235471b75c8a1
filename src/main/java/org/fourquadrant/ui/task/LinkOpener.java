package org.fourquadrant.ui.task;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Opens addresses in the browser by the system's own command. The toolkit's way needs an application of its own kind, and
 * AWT's needs a display of its own.
 */
public final class LinkOpener {

    /** A command that still runs after this time has a browser to show, seconds. */
    private static final long PATIENCE = 4;

    private final List<String> command;
    private final LatestTask task = new LatestTask();

    /** Opens with the command of the system that the program runs on. */
    public LinkOpener() {
        this(commandOf(System.getProperty("os.name")));
    }

    /** Opens with a command that takes the address as its last argument. */
    LinkOpener(List<String> command) {
        this.command = command;
    }

    /**
     * Opens an address in the background.
     *
     * @param url an address of the web
     * @param onFailed is told, on the window's thread, if there is nothing to open it with
     */
    public void open(String url, Runnable onFailed) {
        task.start(progress -> start(url), opened -> {}, failure -> onFailed.run());
    }

    private Void start(String url) throws IOException, InterruptedException {
        // Anything but an address of the web could be read as a file or an option by the command.
        String scheme = URI.create(url).getScheme();
        if (!"https".equals(scheme) && !"http".equals(scheme)) {
            throw new IOException("No address of the web: " + url);
        }
        Process process = new ProcessBuilder(
                        Stream.concat(command.stream(), Stream.of(url)).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() != 0) {
            throw new IOException("Ended with " + process.exitValue());
        }
        return null;
    }

    static List<String> commandOf(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return name.startsWith("mac") ? List.of("open") : List.of("xdg-open");
    }
}
