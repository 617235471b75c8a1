package org.fourquadrant.data.importing.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of {@code words.txt}, found at a place of a text at their longest. */
final class Dictionary {

    private static final Dictionary BUNDLED = read();
    private static final int LONGEST = 48;

    private final Map<String, Word> words;

    private Dictionary(Map<String, Word> words) {
        this.words = Map.copyOf(words);
    }

    static Dictionary bundled() {
        return BUNDLED;
    }

    /** The longest word that begins at a place and, if it is Latin, ends where a word ends. */
    Optional<Word> longestAt(String text, int start) {
        int most = Math.min(text.length(), start + LONGEST);
        for (int end = most; end > start; end--) {
            Word word = words.get(text.substring(start, end));
            if (word != null && endsAt(text, end)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The word that a text is as a whole. */
    Optional<Word> find(String text) {
        return Optional.ofNullable(words.get(text));
    }

    private static boolean endsAt(String text, int end) {
        char last = text.charAt(end - 1);
        boolean open = end < text.length() && isLatin(last) && isLatin(text.charAt(end));
        boolean dollarFollows = end < text.length() && Character.isLetter(last) && text.charAt(end) == '$';
        return !open && !dollarFollows;
    }

    static boolean isLatin(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    private static Dictionary read() {
        try (InputStream in = Dictionary.class.getResourceAsStream("words.txt")) {
            Map<String, Word> words = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> add(line, words));
            return new Dictionary(words);
        } catch (IOException broken) {
            throw new UncheckedIOException("words.txt travels in the program", broken);
        }
    }

    private static void add(String line, Map<String, Word> words) {
        int equals = line.indexOf(" = ");
        String[] head = line.substring(0, equals).split(" ");
        WordKind kind = WordKind.valueOf(head[0]);
        String value = head.length > 1 ? head[1] : "";
        for (String phrase : line.substring(equals + 3).split(" \\| ")) {
            String text = phrase.strip();
            words.putIfAbsent(text, new Word(kind, value, text));
        }
    }
}
