package org.fourquadrant.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The texts of the help, in which no option, ending or name of a file is torn between two lines: while lines are broken, signs that
 * never part stand for dots, dashes and colons within them.
 */
final class UsageTexts extends ResourceBundle {

    private static final String PARTING = ".-:";

    /** One dot leader, non-breaking hyphen, triangular colon; none of them is in our texts. */
    private static final String KEEPING = "\u2024\u2011\u02d0";

    /** What is typed as it stands: an option, or something with an ending or a ratio in it. */
    private static final Pattern TYPED = Pattern.compile("-[\\x21-\\x7e]+|[\\x21-\\x7e]*[.:][a-z0-9][\\x21-\\x7e]*");

    private final ResourceBundle texts;

    UsageTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return TYPED.matcher(texts.getString(key))
                .replaceAll(typed -> swapped(typed.group(), PARTING, KEEPING)
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
    }

    @Override
    public Enumeration<String> getKeys() {
        return texts.getKeys();
    }

    /** Writes a help whose lines are broken, in the signs that are meant. */
    static PrintWriter written(PrintWriter out) {
        return new PrintWriter(new Meant(out), true);
    }

    private static String swapped(String text, String from, String to) {
        String swapped = text;
        for (int i = 0; i < from.length(); i++) {
            swapped = swapped.replace(from.charAt(i), to.charAt(i));
        }
        return swapped;
    }

    /** Writes the signs that are meant for those that kept words together. */
    private static final class Meant extends FilterWriter {

        Meant(Writer out) {
            super(out);
        }

        @Override
        public void write(int sign) throws IOException {
            write(String.valueOf((char) sign), 0, 1);
        }

        @Override
        public void write(char[] signs, int from, int length) throws IOException {
            write(new String(signs, from, length), 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            out.write(swapped(text.substring(from, from + length), KEEPING, PARTING));
        }
    }
}
