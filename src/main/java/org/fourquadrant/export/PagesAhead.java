package org.fourquadrant.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fourquadrant.export.page.Beside;
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
    private final Map<Integer, Supplier<Page>> made = new HashMap<>();
    private final Beside maker = new Beside("pages");
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
        Supplier<Page> page = made.remove(place);
        if (page == null) {
            throw new IllegalStateException("A page was asked for twice: " + place);
        }
        return page.get();
    }

    private void askUpTo(int end) {
        for (; asked < Math.min(end, pages.pages().size()); asked++) {
            made.put(asked, maker.ask(pages.pages().get(asked)));
        }
    }

    /** Makes no more; one that is being made is finished and thrown away. */
    @Override
    public void close() {
        maker.close();
    }
}
