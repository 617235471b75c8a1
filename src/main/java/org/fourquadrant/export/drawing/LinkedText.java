package org.fourquadrant.export.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.text.WebAddress;

/** Texts with the addresses in them, which are links in files. */
public final class LinkedText {

    private LinkedText() {}

    /**
     * A part of a text.
     *
     * @param text what is written
     * @param address where it leads; empty for plain text
     */
    public record Stretch(String text, Optional<String> address) {}

    /** A text as plain stretches and links. */
    public static List<Stretch> of(String text) {
        return between(text, 0, text.length());
    }

    /** The lines of a part, each as stretches: an address that is broken leads to the whole of it from each line. */
    public static List<List<Stretch>> of(DrawnPart part) {
        String whole = part.part().text();
        List<List<Stretch>> lines = new ArrayList<>();
        int from = 0;
        for (Operation.Written line : part.texts()) {
            int start = whole.indexOf(line.text(), from);
            if (start < 0) {
                lines.add(of(line.text()));
            } else {
                from = start + line.text().length();
                lines.add(between(whole, start, from));
            }
        }
        return lines;
    }

    private static List<Stretch> between(String whole, int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        int at = from;
        for (WebAddress link : WebAddress.in(whole)) {
            int start = Math.max(link.start(), from);
            int end = Math.min(link.end(), to);
            if (start < end) {
                add(stretches, whole.substring(at, start), Optional.empty());
                add(stretches, whole.substring(start, end), Optional.of(link.address()));
                at = end;
            }
        }
        add(stretches, whole.substring(at, to), Optional.empty());
        return stretches;
    }

    private static void add(List<Stretch> stretches, String text, Optional<String> address) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, address));
        }
    }
}
