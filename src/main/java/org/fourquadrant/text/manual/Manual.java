package org.fourquadrant.text.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.manual.ManualPage.Block;
import org.fourquadrant.text.manual.ManualPage.Span;
import org.fourquadrant.text.manual.ManualPage.Style;

/**
 * Reads the manual. Its pages are written in a small part of Markdown: headings, paragraphs of one line, lists, tables, fenced code, pictures;
 * within a line {@code **strong**}, {@code `code`} and {@code [name](#id)} for something in the window.
 */
public final class Manual {

    /** The pages in the order in which they are read. */
    private static final List<String> NAMES = List.of(
            "first-chart",
            "reading",
            "line",
            "dates-sources",
            "own-data",
            "slides",
            "saving",
            "lessons",
            "keys",
            "command-line",
            "formats");

    private static final Pattern SPAN = Pattern.compile(
            "\\*\\*(?<strong>[^*]+)\\*\\*|`(?<code>[^`]+)`|\\[(?<name>[^\\]]+)\\]\\(#(?<control>[a-z0-9-]+)\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[(.+)\\]\\(([a-z-]+)\\)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+\\.) (.+)");
    private static final Pattern RULE = Pattern.compile("\\|[-|]+\\|");
    private static final String FENCE = "```";

    private Manual() {}

    /** All pages in a language. */
    public static List<ManualPage> pages(Language language) {
        return NAMES.stream()
                .map(name -> page(name, text(name + "_" + language.tag() + ".md")))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = Manual.class.getResourceAsStream("/org/fourquadrant/manual/" + file)) {
            if (in == null) {
                throw new IOException("Missing from the program: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    /** The page that a text is. */
    static ManualPage page(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> code = null;
        List<List<List<Span>>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("|") && !rows.isEmpty()) {
                blocks.add(new ManualPage.Table(rows));
                rows = new ArrayList<>();
            }
            if (line.startsWith(FENCE)) {
                if (code != null) {
                    blocks.add(new ManualPage.Code(code));
                }
                code = code == null ? new ArrayList<>() : null;
            } else if (code != null) {
                code.add(line);
            } else if (line.startsWith("|")) {
                if (!RULE.matcher(line).matches()) {
                    rows.add(cells(line));
                }
            } else if (!line.isBlank()) {
                blocks.add(block(line));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new ManualPage.Table(rows));
        }
        return new ManualPage(name, blocks);
    }

    private static List<List<Span>> cells(String line) {
        String within = line.substring(1, line.length() - 1);
        return Arrays.stream(within.split("\\|", -1))
                .map(cell -> spans(cell.strip()))
                .toList();
    }

    private static Block block(String line) {
        Matcher picture = PICTURE.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        if (picture.matches()) {
            return new ManualPage.Picture(picture.group(2), picture.group(1));
        }
        if (line.startsWith("# ") || line.startsWith("## ")) {
            int level = line.indexOf(' ');
            return new ManualPage.Heading(level, line.substring(level + 1));
        }
        if (line.startsWith("- ")) {
            return new ManualPage.Item("•", spans(line.substring(2)));
        }
        return numbered.matches()
                ? new ManualPage.Item(numbered.group(1), spans(numbered.group(2)))
                : new ManualPage.Paragraph(spans(line));
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher found = SPAN.matcher(line);
        int from = 0;
        while (found.find()) {
            plain(spans, line.substring(from, found.start()));
            if (found.group("strong") != null) {
                spans.add(new Span(found.group("strong"), Style.STRONG, ""));
            } else if (found.group("code") != null) {
                spans.add(new Span(found.group("code"), Style.CODE, ""));
            } else {
                spans.add(new Span(found.group("name"), Style.CONTROL, found.group("control")));
            }
            from = found.end();
        }
        plain(spans, line.substring(from));
        return spans;
    }

    private static void plain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, Style.PLAIN, ""));
        }
    }
}
