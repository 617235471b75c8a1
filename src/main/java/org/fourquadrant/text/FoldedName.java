package org.fourquadrant.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name without what people write now so and now otherwise: its letters and digits in lower case and single width,
 * without accents, hiragana as katakana.
 *
 * @param words its parts between spaces, dots and other signs, none of them empty
 */
record FoldedName(List<String> words) {

    /** How well a name fits the beginning of one, the best first. */
    enum Fit {
        WHOLE,
        START_OF_NAME,
        START_OF_WORD,
        PART_OF_WORD
    }

    FoldedName {
        words = List.copyOf(words);
    }

    static FoldedName of(String name) {
        return name.chars().allMatch(FoldedName::isPlain) ? ofPlain(name) : ofAny(name);
    }

    /** ASCII, kana and kanji, which is nearly every name, change one by one: to normalise them takes far longer. */
    private static boolean isPlain(int c) {
        boolean isKana = c >= 0x3041 && c <= 0x3094 || c >= 0x30A1 && c <= 0x30F4 || c == 0x30FB || c == 0x30FC;
        return c < 0x80 || isKana || c >= 0x4E00 && c <= 0x9FFF;
    }

    private static FoldedName ofPlain(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append((char) katakana(Character.toLowerCase(c)));
            } else {
                endPlain(word, words);
                if (c == '&') {
                    words.add("and");
                }
            }
        }
        endPlain(word, words);
        return new FoldedName(words);
    }

    private static void endPlain(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    static FoldedName ofAny(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        plain.codePoints().filter(character -> !isAccent(character)).forEach(character -> {
            if (belongsToWord(character)) {
                word.appendCodePoint(katakana(character));
            } else {
                end(word, words);
            }
        });
        end(word, words);
        return new FoldedName(words);
    }

    /** All its letters and digits in a row. */
    String joined() {
        return String.join("", words);
    }

    /** How the joined letters of what was typed fit this name; empty where they do not. */
    Optional<Fit> fit(String wanted) {
        if (joined().startsWith(wanted)) {
            return Optional.of(Fit.START_OF_NAME);
        }
        for (int i = 1; i < words.size(); i++) {
            if (String.join("", words.subList(i, words.size())).startsWith(wanted)) {
                return Optional.of(Fit.START_OF_WORD);
            }
        }
        boolean within = words.stream().anyMatch(word -> word.contains(wanted));
        return within ? Optional.of(Fit.PART_OF_WORD) : Optional.empty();
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(Normalizer.normalize(word, Normalizer.Form.NFC));
            word.setLength(0);
        }
    }

    /** Kana keep their voicing marks: ハ and バ are different sounds, é and e the same letter. */
    private static boolean isAccent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK && !isVoicingMark(character);
    }

    private static boolean isVoicingMark(int character) {
        return character == 0x3099 || character == 0x309A;
    }

    private static boolean belongsToWord(int character) {
        return Character.isLetterOrDigit(character) || isVoicingMark(character);
    }

    private static int katakana(int character) {
        boolean hiragana = character >= 0x3041 && character <= 0x3096;
        return hiragana ? character + 0x60 : character;
    }
}
