package org.fourquadrant.text.manual;

import java.util.List;

/**
 * One page of the manual.
 *
 * @param name of its file, without language
 * @param blocks what stands on it from top to bottom; the first is its title
 */
public record ManualPage(String name, List<Block> blocks) {

    public ManualPage {
        blocks = List.copyOf(blocks);
    }

    /** What its first heading says. */
    public String title() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .findFirst()
                .orElse(name);
    }

    /** A part of a page that begins on a line of its own. */
    public sealed interface Block permits Heading, Paragraph, Item, Table, Code, Picture {}

    /**
     * A heading.
     *
     * @param level 1 for the page's title, 2 for a section
     */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(List<Span> spans) implements Block {}

    /**
     * An item of a list.
     *
     * @param mark what stands before it: a number with its point, or a bullet
     */
    public record Item(String mark, List<Span> spans) implements Block {}

    /** A table; its first row is the heading, and all rows have the same number of cells. */
    public record Table(List<List<List<Span>>> rows) implements Block {}

    public record Code(List<String> lines) implements Block {}

    /**
     * A picture of the program.
     *
     * @param name of its file, without language
     * @param caption what is seen on it
     */
    public record Picture(String name, String caption) implements Block {

        /** Where it lies among the program's resources, in a language. */
        public String resource(String language) {
            return "/org/fourquadrant/manual/" + name + "_" + language + ".png";
        }
    }

    /** How a span is set off. */
    public enum Style {
        PLAIN,
        STRONG,
        CODE,
        /** The name of something in the window. */
        CONTROL
    }

    /**
     * Text of one style.
     *
     * @param control id of the node in the window that is meant; empty but for {@link Style#CONTROL}
     */
    public record Span(String text, Style style, String control) {}
}
