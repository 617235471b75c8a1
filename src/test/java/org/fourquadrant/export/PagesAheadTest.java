package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.PageSize;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class PagesAheadTest {

    private static Page named(String title) {
        return new Page(title, "", Language.ENGLISH, new Drawing(16, 9, List.of()), "", Optional.empty());
    }

    private static Pages pages(List<Supplier<Page>> pages) {
        return new Pages("deck", Language.ENGLISH, new PageSize(960, 540), pages, Optional.empty());
    }

    @Test
    void givesPagesInTheirOrderAndMakesFewAhead() {
        AtomicInteger made = new AtomicInteger();
        List<Supplier<Page>> ten = IntStream.range(0, 10)
                .mapToObj(place -> (Supplier<Page>) () -> {
                    made.incrementAndGet();
                    return named("page " + place);
                })
                .toList();
        List<String> titles = new ArrayList<>();
        try (PagesAhead ahead = new PagesAhead(pages(ten))) {
            for (Supplier<Page> page : ahead.pages().pages()) {
                titles.add(page.get().title());
                assertTrue(made.get() <= titles.size() + 3, made + " made when " + titles.size() + " were asked for");
            }
        }
        assertEquals(IntStream.range(0, 10).mapToObj(place -> "page " + place).toList(), titles);
        assertEquals(10, made.get());
    }

    @Test
    void throwsWhatThePageThrew() {
        Supplier<Page> broken = () -> {
            throw new IllegalArgumentException("no such country");
        };
        try (PagesAhead ahead = new PagesAhead(pages(List.of(() -> named("first"), broken)))) {
            List<Supplier<Page>> waited = ahead.pages().pages();
            assertEquals("first", waited.get(0).get().title());
            Exception thrown = assertThrows(
                    IllegalArgumentException.class, () -> waited.get(1).get());
            assertEquals("no such country", thrown.getMessage());
        }
    }
}
