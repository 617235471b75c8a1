package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help as it is read. */
class UsageTextsTest {

    /** A line that ends within what is typed as it stands. */
    private static final Pattern TORN = Pattern.compile("(?m)([(（]|[(（]?\\.|--?|[0-9]:|\\w\\.)$(?=\\R\\s*[a-z0-9])");

    @Test
    void signsThatKeepWordsTogetherAreWrittenAsTheyAreMeant() {
        UsageTexts texts = new UsageTexts(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"output", "File (.pptx or .pdf), such as JPN-ja.pptx; --force $1\\; end. Next"}
                };
            }
        });
        StringWriter out = new StringWriter();
        PrintWriter written = UsageTexts.written(new PrintWriter(out));
        written.print(texts.getString("output"));
        written.flush();
        assertEquals("File (.pptx or .pdf), such as JPN-ja.pptx; --force $1\\; end. Next", out.toString());
        assertFalse(texts.getString("output").contains(".pptx"), "it could be torn");
    }

    @ParameterizedTest
    @CsvSource({"slide, en", "slide, ja", "table, en", "table, ja", "read, en", "read, ja", "import, ja", "open, ja"})
    void nothingThatIsTypedIsTornBetweenTwoLines(String command, String language) {
        CliRun help = CliRun.of(command, "--help", "--lang", language);
        assertEquals(0, help.exit());
        assertTrue(help.out().length() > 200, help.out());
        assertEquals(
                List.of(),
                TORN.matcher(help.out()).results().map(found -> found.group()).toList(),
                help.out());
    }
}
