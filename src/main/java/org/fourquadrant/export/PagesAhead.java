package org.fourquadrant.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.Pages;

/**
 * Pages made on a thread of their own while those before them are written, a few at most, so that a long deck needs no more
 * memory than a short one. Each page is to be asked for once, in their order.
 */
final class PagesAhead implements AutoCloseable {

    /** How many are made and wait to be written. */
    private static final int WAITING = 3;

    private final Pages pages;
    private final Map<Integer, Future<Page>> made = new HashMap<>();
    private final ExecutorService maker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "pages");
        thread.setDaemon(true);
        return thread;
    });

    private int asked;

    /** Begins with the first ones. */
    PagesAhead(Pages pages) {
        this.pages = pages;
        askUpTo(WAITING);
    }

    /** The same pages; whoever asks for one waits until it is made. */
    Pages pages() {
        List<Supplier<Page>> waited = IntStream.range(0, pages.pages().size())
                .mapToObj(place -> (Supplier<Page>) () -> take(place))
                .toList();
        return new Pages(pages.title(), pages.language(), pages.size(), waited, pages.scenes());
    }

    private Page take(int place) {
        askUpTo(place + 1 + WAITING);
        Future<Page> page = made.remove(place);
        if (page == null) {
            throw new IllegalStateException("A page was asked for twice: " + place);
        }
        try {
            return page.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while a page was made");
        }
    }

    private void askUpTo(int end) {
        for (; asked < Math.min(end, pages.pages().size()); asked++) {
            made.put(asked, maker.submit(pages.pages().get(asked)::get));
        }
    }

    /** Makes no more; one that is being made is finished and thrown away. */
    @Override
    public void close() {
        maker.shutdownNow();
    }
}
