package org.fourquadrant.chart.lettering;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.WebAddress;

/** Where a line may end, from the places that a reader likes best to those that are only better than none. */
enum BreakPlaces {
    /** Between words; in Japanese between phrases, so that no name and no figure with its unit is torn. */
    PHRASES,
    /** Wherever the language allows, but not within an address. */
    ALLOWED,
    /** After the strokes of an address too, but not before its host. */
    ADDRESSES,
    /** Before a host too, where scheme and host are longer than a line. */
    HOSTS,
    /** After the hyphens of an address too, where it has no stroke for longer than a line. */
    PARTS_OF_ADDRESSES,
    /** Between any two letters. */
    LETTERS;

    private static final String OPENING = "([（「『〔【";

    /** A host alone on a line is not seen to belong to what ends the line before. */
    private static final String SCHEME_END = "://";

    private static final String STROKES = "/?&=";
    private static final String HYPHENS = "-_.";
    private static final String DASHES = "-–—";
    private static final String WITHIN_NUMBERS = "-+−±.,";

    /** What no line of Japanese begins with, small letters and marks (JIS X 4051). */
    private static final String NEVER_FIRST = "、。，．・：；？！」』）］｝〕〉》】〜ーゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    /** The day of an English date, and a month with its year, stay beside their month. */
    private static final Pattern BEFORE_MONTH = Pattern.compile("(^|\\D)\\d{1,2}\\s+$");

    private static final Pattern MONTH = Pattern.compile("^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b");
    private static final Pattern AFTER_MONTH =
            Pattern.compile("\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\s+$");
    private static final String INITIALS_OF_MONTHS = "JFMASOND";
    private static final Pattern YEAR = Pattern.compile("^\\d{4}\\b");

    /** Letters of the longest with the spaces around it. */
    private static final int LONGEST_MONTH = 12;

    /** Stands in names, as of Saint Vincent and the Grenadines. */
    private static final String AND = "及び";

    /** The next worse places; empty after the last. */
    Optional<BreakPlaces> finer() {
        return this == LETTERS ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** A text cut at these places. */
    List<String> cut(String text, Language language) {
        BreakIterator lines = BreakIterator.getLineInstance(language.locale());
        lines.setText(text);
        BreakIterator allowed =
                this == PHRASES || this == ALLOWED ? lines : BreakIterator.getCharacterInstance(language.locale());
        allowed.setText(text);
        List<WebAddress> addresses = this == LETTERS ? List.of() : WebAddress.in(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int place = allowed.first(); place != BreakIterator.DONE; place = allowed.next()) {
            if (place > start && (place == text.length() || isGood(text, place, addresses, lines, language))) {
                pieces.add(text.substring(start, place));
                start = place;
            }
        }
        return pieces;
    }

    /** @param lines where the language allows a line to end; it knows no address, and of one offers hyphens only */
    private boolean isGood(String text, int place, List<WebAddress> addresses, BreakIterator lines, Language language) {
        if (this == LETTERS) {
            return true;
        }
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (NEVER_FIRST.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        if (addresses.stream().anyMatch(address -> address.isAround(place))) {
            String signs =
                    this == ADDRESSES || this == HOSTS ? STROKES : this == PARTS_OF_ADDRESSES ? STROKES + HYPHENS : "";
            boolean isKeptHost = this == ADDRESSES && text.startsWith(SCHEME_END, place - SCHEME_END.length());
            return signs.indexOf(before) >= 0 && STROKES.indexOf(after) < 0 && !isKeptHost;
        }
        if (this != PHRASES) {
            return this == ALLOWED || lines.isBoundary(place);
        }
        boolean isWithinNumber = WITHIN_NUMBERS.indexOf(before) >= 0 && Character.isDigit(after);
        boolean isWithinFile = before == '.' && Character.isLetterOrDigit(after);
        boolean isBeforeDash = DASHES.indexOf(after) >= 0 && text.startsWith(" ", place + 1);
        boolean isWithinOption = before == '-' && (place == 1 || " -".indexOf(text.charAt(place - 2)) >= 0);
        boolean isBracketOfWord = OPENING.indexOf(after) >= 0 && Kind.of(before) == Kind.LATIN;
        boolean isWithinCount = before == 'か' && place > 1 && Character.isDigit(text.charAt(place - 2));
        boolean isWithinName = text.startsWith(AND, Math.max(0, place - AND.length()));
        return !isWithinNumber
                && !isWithinFile
                && !isBeforeDash
                && !isWithinOption
                && !isBracketOfWord
                && !isWithinName
                && !isWithinCount
                && !isWithinDate(text, place)
                && (language == Language.ENGLISH || isBetweenPhrases(before, after));
    }

    private static boolean isWithinDate(String text, int place) {
        char first = text.charAt(place);
        // Lines are broken in every step of a drag: most places are told without the patterns.
        if (!Character.isWhitespace(text.charAt(place - 1))
                || !Character.isDigit(first) && INITIALS_OF_MONTHS.indexOf(first) < 0) {
            return false;
        }
        String after = text.substring(place, Math.min(text.length(), place + LONGEST_MONTH));
        String before = text.substring(Math.max(0, place - LONGEST_MONTH), place);
        return BEFORE_MONTH.matcher(before).find() && MONTH.matcher(after).find()
                || AFTER_MONTH.matcher(before).find() && YEAR.matcher(after).find();
    }

    /** A phrase of Japanese ends with its particles in hiragana, or at a mark. */
    private static boolean isBetweenPhrases(char before, char after) {
        Kind ends = Kind.of(before);
        Kind starts = Kind.of(after);
        return switch (ends) {
            case MARK -> before != '・';
            case HIRAGANA -> starts != Kind.HIRAGANA;
            case KATAKANA, HAN, LATIN -> starts == Kind.MARK && OPENING.indexOf(after) >= 0;
        };
    }

    /** The kinds of letters of Japanese writing. */
    private enum Kind {
        HIRAGANA,
        KATAKANA,
        HAN,
        LATIN,
        MARK;

        static Kind of(char letter) {
            if (letter == 'ー' || letter == '々') {
                return letter == 'ー' ? KATAKANA : HAN;
            }
            UnicodeScript script = UnicodeScript.of(letter);
            return switch (script) {
                case HIRAGANA -> HIRAGANA;
                case KATAKANA -> KATAKANA;
                case HAN -> HAN;
                default -> Character.isLetterOrDigit(letter) || letter == '%' || letter == '$' ? LATIN : MARK;
            };
        }
    }
}
