package org.fourquadrant.ui.task;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The claim to a folder of settings, which one running program has: a {@link SecondStart second start} hands its files to that one and
 * ends. The system takes the claim back when the program ends, however it ends.
 */
public final class HandOver implements AutoCloseable {

    private static final String LOCK = "window.lock";
    static final String SOCKET = "window.socket";

    /** Longer words are not from this program. */
    private static final int LONGEST = 4_000_000;

    /** So often it is looked whether the folder is still there. */
    private static final long LOOKING_MILLIS = 1000;

    /** No path has it. */
    static final char BETWEEN = 0;

    /** A window that takes longer to answer hangs; on a busy machine one that opens takes seconds. */
    static final long PATIENCE_MILLIS = 5000;

    private final Path folder;
    private volatile FileChannel claim;
    private volatile ServerSocketChannel server;
    private volatile boolean isClosed;

    private HandOver(Path folder, FileChannel claim) {
        this.folder = folder;
        this.claim = claim;
    }

    /** Claims a folder, which is made if it is not there; empty where another program has it. */
    public static Optional<HandOver> claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new HandOver(folder, channel));
        } catch (IOException withoutLocks) {
            // Where nothing can be written, nothing can be lost to another window either.
            log().log(System.Logger.Level.DEBUG, "No claim", withoutLocks);
            return Optional.of(unclaimed(folder));
        }
    }

    /** A folder without a claim: nothing is handed over to it. */
    public static HandOver unclaimed(Path folder) {
        return new HandOver(folder, null);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    /** Waits; false where it is told to end. */
    static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Takes what further starts hand over, from now on.
     *
     * @param opened takes the files, or none where the window shall only come to the front; on the window's thread
     */
    public void listen(Consumer<? super List<Path>> opened) {
        if (claim == null) {
            return;
        }
        start(() -> serve(opened), "hand-over");
        start(() -> watch(opened), "hand-over watch");
    }

    private static void start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Claims the folder again where somebody took it away: a second start would else believe that it is the first. */
    private void watch(Consumer<? super List<Path>> opened) {
        while (!isClosed && slept(LOOKING_MILLIS)) {
            if (!isClosed && server != null && !Files.exists(folder.resolve(SOCKET)) && claimAgain()) {
                start(() -> serve(opened), "hand-over");
            }
        }
    }

    private boolean claimAgain() {
        boolean isOurs = Files.exists(folder.resolve(LOCK));
        Optional<HandOver> again = isOurs ? Optional.of(this) : claim(folder).filter(other -> other.claim != null);
        if (again.isEmpty()) {
            return false;
        }
        try {
            server.close();
            if (!isOurs) {
                claim.close();
                claim = again.get().claim;
            }
        } catch (IOException gone) {
            log().log(System.Logger.Level.DEBUG, "What was taken away was not closed", gone);
        }
        // Until it is bound anew.
        server = null;
        return true;
    }

    private void serve(Consumer<? super List<Path>> opened) {
        Path socket = folder.resolve(SOCKET);
        try (ServerSocketChannel taking = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            // That of a program that was killed: whoever has the claim may take its place.
            Files.deleteIfExists(socket);
            taking.bind(UnixDomainSocketAddress.of(socket));
            server = taking;
            while (true) {
                take(taking, opened);
            }
        } catch (IOException | RuntimeException noSockets) {
            log().log(System.Logger.Level.INFO, "Further starts cannot hand over their files", noSockets);
        }
    }

    /** Answers when the window's thread has the file: one that hangs or closes must leave it to the start. */
    private static void take(ServerSocketChannel server, Consumer<? super List<Path>> opened) throws IOException {
        try (SocketChannel start = server.accept()) {
            byte[] words = Channels.newInputStream(start).readNBytes(LONGEST);
            List<Path> files = paths(new String(words, StandardCharsets.UTF_8));
            CountDownLatch answered = new CountDownLatch(1);
            Platform.runLater(() -> {
                if (answer(start)) {
                    opened.accept(files);
                }
                answered.countDown();
            });
            if (!answered.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                log().log(System.Logger.Level.INFO, "The window did not answer a start");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new ClosedChannelException();
        } catch (IOException | RuntimeException hungUp) {
            if (!server.isOpen()) {
                throw hungUp;
            }
            log().log(System.Logger.Level.INFO, "A start hung up", hungUp);
        }
    }

    private static List<Path> paths(String words) {
        List<Path> files = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int end = words.indexOf(BETWEEN, from);
            int to = end < 0 ? words.length() : end;
            files.add(Path.of(words.substring(from, to)));
            from = to + 1;
        }
        return files;
    }

    /** Says that the file was taken; not where nobody waits for it any more. */
    private static boolean answer(SocketChannel start) {
        try {
            return start.write(ByteBuffer.wrap(new byte[] {1})) == 1;
        } catch (IOException hungUp) {
            log().log(System.Logger.Level.INFO, "A start hung up", hungUp);
            return false;
        }
    }

    /** Gives the claim back. */
    @Override
    public void close() {
        isClosed = true;
        try {
            if (claim != null) {
                claim.close();
            }
        } catch (IOException gone) {
            log().log(System.Logger.Level.DEBUG, "The claim was not given back", gone);
        }
    }

    /** Asked for when there is something to say: to load it takes longer than to hand over a file. */
    private static System.Logger log() {
        return System.getLogger(HandOver.class.getName());
    }
}
