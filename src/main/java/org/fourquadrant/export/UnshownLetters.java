package org.fourquadrant.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fourquadrant.chart.lettering.FaceRun;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;

/**
 * Letters of a file that neither the bundled faces nor those of this computer have.
 *
 * @param places each letter with where it stands first, in the order of the pages
 */
public record UnshownLetters(Map<Integer, Place> places) {

    /** Every letter has its face. */
    public static final UnshownLetters NONE = new UnshownLetters(Map.of());

    private static final int MOST_NAMED = 12;
    private static final int LONGEST_TEXT = 40;

    /**
     * Where a letter stands.
     *
     * @param page from 1
     * @param text the line it is in
     */
    public record Place(int page, String text) {}

    public UnshownLetters {
        Objects.requireNonNull(places, "places");
    }

    /** What is to be said of them, with what became of them; empty if there are none. */
    public Optional<String> sentence(Language language) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.of("org.fourquadrant.export.unshown", language);
        String letters = places.keySet().stream()
                .limit(MOST_NAMED)
                .map(letter -> Character.toString(letter) + String.format(Locale.ROOT, " (U+%04X)", letter))
                .collect(Collectors.joining(texts.get("unshown.separator")));
        Place first = places.values().iterator().next();
        return Optional.of(texts.format(
                "unshown", places.size(), letters, first.page(), shortened(first.text()), FaceRun.MISSING));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }

    /** Gathers the letters of the pages of one file while they are made. */
    static final class Finder {

        private final Map<Integer, Place> places = new LinkedHashMap<>();

        UnshownLetters found() {
            return new UnshownLetters(places);
        }

        /** The same pages, each looked through as it is made. */
        Pages in(Pages pages) {
            List<Supplier<Page>> seen = new ArrayList<>();
            for (Supplier<Page> page : pages.pages()) {
                int number = seen.size() + 1;
                seen.add(() -> in(page.get(), number));
            }
            return new Pages(pages.title(), pages.language(), pages.size(), seen, pages.scenes());
        }

        /** The same page, looked through. */
        Page in(Page page, int number) {
            look(page.drawing(), number);
            return page;
        }

        /** Looks through what is seen of a page. */
        void look(Drawing drawing, int number) {
            drawing.texts()
                    .forEach(line -> line.runs().stream()
                            .filter(Operation.Run::isMissing)
                            .flatMapToInt(run -> run.text().codePoints())
                            .forEach(letter -> places.putIfAbsent(letter, new Place(number, line.text()))));
        }
    }
}
