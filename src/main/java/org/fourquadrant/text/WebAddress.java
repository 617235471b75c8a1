package org.fourquadrant.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web within a text.
 *
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 * @param address what it is, to the letter
 */
public record WebAddress(int start, int end, String address) {

    /** Marks that end a sentence do not belong to an address that ends it, nor does a bracket around it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^\"<>()]]*[!-~&&[^\"<>().,;:!?']]");

    /** The addresses in a text, in their order. */
    public static List<WebAddress> in(String text) {
        if (!text.contains("://")) {
            return List.of();
        }
        List<WebAddress> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            found.add(new WebAddress(matcher.start(), matcher.end(), matcher.group()));
        }
        return found;
    }

    /** Whether a place, counted in characters, has a part of it on either side. */
    public boolean isAround(int place) {
        return start < place && place < end;
    }
}
