package org.fourquadrant.text.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.manual.ManualPage.Span;
import org.fourquadrant.text.manual.ManualPage.Style;
import org.junit.jupiter.api.Test;

/** The manual is the same book in both languages, and its marks are understood. */
class ManualTest {

    @Test
    void bothLanguagesHaveTheSamePagesOfTheSameBlocks() {
        List<ManualPage> english = Manual.pages(Language.ENGLISH);
        List<ManualPage> japanese = Manual.pages(Language.JAPANESE);
        assertEquals(11, english.size());
        for (int i = 0; i < english.size(); i++) {
            assertEquals(
                    shape(english.get(i)),
                    shape(japanese.get(i)),
                    english.get(i).name());
            assertNotEquals(english.get(i).title(), japanese.get(i).title());
        }
    }

    @Test
    void noMarkIsLeftInTheText() {
        for (Language language : Language.values()) {
            for (ManualPage page : Manual.pages(language)) {
                String all = page.blocks().toString();
                assertFalse(
                        all.contains("**") || all.contains("](") || all.contains("text=`"), page.name() + ": " + all);
            }
        }
    }

    @Test
    void marksWithinALineBecomeSpans() {
        ManualPage page =
                Manual.page("p", "# Title\n\nPress [Export](#export), **now**, as `Ctrl E`.\n\n1. one\n- two\n");
        assertEquals("Title", page.title());
        assertEquals(
                List.of(
                        new Span("Press ", Style.PLAIN, ""),
                        new Span("Export", Style.CONTROL, "export"),
                        new Span(", ", Style.PLAIN, ""),
                        new Span("now", Style.STRONG, ""),
                        new Span(", as ", Style.PLAIN, ""),
                        new Span("Ctrl E", Style.CODE, ""),
                        new Span(".", Style.PLAIN, "")),
                ((ManualPage.Paragraph) page.blocks().get(1)).spans());
        assertEquals(
                new ManualPage.Item("1.", List.of(new Span("one", Style.PLAIN, ""))),
                page.blocks().get(2));
        assertEquals("•", ((ManualPage.Item) page.blocks().get(3)).mark());
    }

    @Test
    void tablesAndCodeStandAlone() {
        ManualPage page = Manual.page("p", "# T\n| a | b |\n|---|---|\n| `x` | y |\n```\nfirst\n| no cell |\n```\n");
        ManualPage.Table table = (ManualPage.Table) page.blocks().get(1);
        assertEquals(2, table.rows().size());
        assertEquals(List.of(new Span("x", Style.CODE, "")), table.rows().get(1).get(0));
        assertEquals(
                new ManualPage.Code(List.of("first", "| no cell |")),
                page.blocks().get(2));
    }

    private static List<String> shape(ManualPage page) {
        return page.blocks().stream()
                .map(block -> block instanceof ManualPage.Picture picture
                        ? picture.name()
                        : block instanceof ManualPage.Table table
                                ? "table of " + table.rows().size()
                                : block.getClass().getSimpleName())
                .toList();
    }
}
