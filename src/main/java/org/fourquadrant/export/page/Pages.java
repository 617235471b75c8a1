package org.fourquadrant.export.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.WritableText;

/**
 * The pages of a file, each made when it is its turn.
 *
 * @param title what the file is called
 * @param language the language of most of it
 * @param size of every page
 * @param pages in their order, at least one
 * @param scenes the scenes that they are of, as text; empty for pages of anything else
 */
public record Pages(
        String title, Language language, PageSize size, List<Supplier<Page>> pages, Optional<String> scenes) {

    public Pages {
        title = WritableText.of(title);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(scenes, "scenes");
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("A file without a page");
        }
    }
}
