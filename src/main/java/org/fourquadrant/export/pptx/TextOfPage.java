package org.fourquadrant.export.pptx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.TextPages;

/** The text of a page that has a title and nothing else, which goes where a template has its text. */
enum TextOfPage {
    /** Paragraphs under each other: what comes, or sources. */
    LIST(TextPages.COLUMN),
    /** What a part of a deck shows. */
    HEAD(TextPages.HEAD);

    private final String column;

    TextOfPage(String column) {
        this.column = new ChartPart(ChartPart.Kind.TEXT, column).id();
    }

    /** That of a page; empty for a page of anything else. */
    static Optional<TextOfPage> of(Page page) {
        List<DrawnPart> texts = page.drawing().parts(ChartPart.Kind.TEXT).toList();
        return Stream.of(values())
                .filter(text -> !texts.isEmpty()
                        && texts.stream().allMatch(part -> columnOf(part).equals(text.column)))
                .findFirst();
    }

    /** Which column of its page a paragraph belongs to. */
    static String columnOf(DrawnPart paragraph) {
        return paragraph.part().id().replaceFirst("-\\d+$", "");
    }
}
