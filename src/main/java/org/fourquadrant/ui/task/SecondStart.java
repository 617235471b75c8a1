package org.fourquadrant.ui.task;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A start that hands its files to the window that is there already. */
public final class SecondStart {

    private SecondStart() {}

    /**
     * Hands files to the window that has a folder.
     *
     * @param files none only brings the window to the front
     * @return whether it took it; not where it does not answer
     */
    public static boolean tell(Path folder, List<Path> files) {
        return tell(folder, files, HandOver.PATIENCE_MILLIS);
    }

    static boolean tell(Path folder, List<Path> files, long patienceMillis) {
        Telling start = new Telling(folder, files, patienceMillis);
        start.setDaemon(true);
        start.start();
        try {
            start.join(patienceMillis);
            if (start.isAlive()) {
                // So that a window that wakes up later does not open what this start opens by itself.
                start.interrupt();
                start.join(HandOver.PATIENCE_MILLIS);
                return false;
            }
            return start.isTold;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The words to the window. Of plain classes only, without lambdas and futures, which take several times as long to be made
     * ready as the file to be handed over.
     */
    private static final class Telling extends Thread {

        /** Between two tries. */
        private static final long PAUSE_MILLIS = 20;

        private static final String SELECTORS = "java.nio.channels.spi.SelectorProvider";

        private final Path socket;
        private final String words;
        private final long end;
        private volatile boolean isTold;

        Telling(Path folder, List<Path> files, long patienceMillis) {
            super("hand-over");
            this.socket = folder.resolve(HandOver.SOCKET);
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                all.append(all.length() == 0 ? "" : HandOver.BETWEEN)
                        .append(file.toAbsolutePath().normalize());
            }
            this.words = all.toString();
            this.end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        }

        /** The window may be about to open, so it is asked again until somebody loses patience. */
        @Override
        public void run() {
            nameSelectors();
            do {
                try (SocketChannel window = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                    window.connect(UnixDomainSocketAddress.of(socket));
                    window.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
                    window.shutdownOutput();
                    isTold = window.read(ByteBuffer.allocate(1)) == 1;
                    return;
                } catch (IOException | RuntimeException notYet) {
                    // Asked again below.
                }
            } while (HandOver.slept(PAUSE_MILLIS) && System.nanoTime() < end);
        }

        /** Java else looks through every jar for another way to wait for sockets; this is its own way on Linux. */
        private static void nameSelectors() {
            try {
                if (System.getProperty("os.name").equals("Linux") && System.getProperty(SELECTORS) == null) {
                    Class<?> own = Class.forName("sun.nio.ch.EPollSelectorProvider");
                    System.setProperty(SELECTORS, own.getName());
                }
            } catch (ClassNotFoundException another) {
                // It then looks.
            }
        }
    }
}
