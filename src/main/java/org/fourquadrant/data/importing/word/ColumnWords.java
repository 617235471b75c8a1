package org.fourquadrant.data.importing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourquadrant.model.dataset.BalanceSide;

/**
 * What the words of a text say of a column.
 *
 * @param concept what it holds
 * @param unit in which unit
 * @param side from whose side
 * @param negative whether a positive number is a deficit
 * @param year the one year that is named
 * @param estimate whether the year is marked as an estimate: {@code 2024e}
 * @param leftover the words that are not understood
 * @param other what makes it another quantity; empty where nothing does
 * @param said what kinds of words there are, for whoever needs to know more
 */
public record ColumnWords(
        Concept concept,
        ColumnUnit unit,
        BalanceSide side,
        boolean negative,
        OptionalInt year,
        boolean estimate,
        List<String> leftover,
        String other,
        Said said) {

    /**
     * Words that tell more than the concept.
     *
     * @param military whether of defence
     * @param balance whether of a balance of any kind
     * @param gdp whether of gross domestic product
     * @param goods whether of goods
     * @param trade whether of trade
     * @param share whether of a share
     */
    public record Said(boolean military, boolean balance, boolean gdp, boolean goods, boolean trade, boolean share) {}

    public ColumnWords {
        leftover = List.copyOf(leftover);
    }

    /** Reads a text. */
    public static ColumnWords of(String text) {
        return new Interpretation(Lexer.read(text)).result();
    }

    /** Whether every word is understood. */
    public boolean isClear() {
        return leftover.isEmpty() && other.isEmpty();
    }

    /** Whether it is a share of GDP and does not say what has that share. */
    public boolean isBareShare() {
        boolean share =
                said.share() || unit.kind() == ColumnUnit.Kind.PERCENT || unit.kind() == ColumnUnit.Kind.FRACTION;
        return concept == Concept.UNKNOWN && said.gdp() && share && isClear();
    }

    /** The same, known to hold something. */
    public ColumnWords as(Concept known) {
        return new ColumnWords(known, unit, side, negative, year, estimate, leftover, other, said);
    }

    /** A text cut into words of the dictionary, years, and what is neither. */
    record Lexer(List<Word> words, List<Integer> years, boolean estimate, List<String> leftover) {

        private static final Dictionary DICTIONARY = Dictionary.bundled();

        static Lexer read(String name) {
            String text = HeaderText.of(name);
            Lexer read = new Lexer(new ArrayList<>(), new ArrayList<>(), YearAt.isEstimate(text), new ArrayList<>());
            int next = 0;
            while (next < text.length()) {
                next = read.step(text, next);
            }
            return read;
        }

        /** Reads what begins at a place and returns where it ends. */
        private int step(String text, int start) {
            if (YearAt.digits(text, start) > 0) {
                int end = YearAt.digits(text, start);
                years.add(YearAt.value(text, start));
                return YearAt.afterMark(text, end);
            }
            Matcher date = YearAt.date(text, start);
            if (date.lookingAt()) {
                years.add(Integer.valueOf(date.group(1)));
                return date.end();
            }
            Optional<Word> word = DICTIONARY.longestAt(text, start);
            if (word.isPresent()) {
                words.add(word.get());
                return start + word.get().text().length();
            }
            char c = text.charAt(start);
            if (Character.isDigit(c)) {
                return digits(text, start);
            }
            if (!Character.isLetter(c)) {
                if ("#@^~".indexOf(c) >= 0) {
                    leftover.add(String.valueOf(c));
                }
                return start + 1;
            }
            int end = endOfWord(text, start);
            String unknown = text.substring(start, end);
            if (!addUnit(unknown) && !addBeforeCurrency(text, end, unknown)) {
                leftover.add(unknown);
            }
            return end;
        }

        /** "M$", "Md€": a number word right before the sign of a currency. */
        private boolean addBeforeCurrency(String text, int end, String word) {
            boolean sign =
                    end < text.length() && unit(text.substring(end, end + 1)).isPresent();
            Optional<Word> multiplier = unit(word).filter(each -> sign && each.kind() == WordKind.MULTIPLIER);
            multiplier.ifPresent(words::add);
            return multiplier.isPresent();
        }

        /** "10億", "1000 USD", "1,000": a power of ten before a unit is a multiplier; other digits are not understood. */
        private int digits(String text, int start) {
            int end = start;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ',')) {
                end++;
            }
            String number = text.substring(start, end).replace(",", "");
            if (number.matches("10{0,9}") && number.length() > 1) {
                words.add(new Word(WordKind.MULTIPLIER, "1e" + (number.length() - 1), number));
            } else {
                leftover.add(text.substring(start, end));
            }
            return end;
        }

        private static int endOfWord(String text, int start) {
            int end = start + 1;
            boolean latin = Dictionary.isLatin(text.charAt(start));
            while (end < text.length()
                    && Character.isLetterOrDigit(text.charAt(end))
                    && Dictionary.isLatin(text.charAt(end)) == latin
                    && (latin || DICTIONARY.longestAt(text, end).isEmpty())) {
                end++;
            }
            return end;
        }

        /** "musd", "usdbn": a number word and a currency written together. */
        private boolean addUnit(String word) {
            for (int cut = 1; cut < word.length(); cut++) {
                Optional<Word> left = unit(word.substring(0, cut));
                Optional<Word> right = unit(word.substring(cut));
                if (left.isPresent()
                        && right.isPresent()
                        && left.get().kind() != right.get().kind()) {
                    words.add(left.get());
                    words.add(right.get());
                    return true;
                }
            }
            return false;
        }

        private static Optional<Word> unit(String part) {
            return DICTIONARY
                    .find(part)
                    .filter(word -> word.kind() == WordKind.MULTIPLIER || word.kind() == WordKind.CURRENCY);
        }
    }

    /** Four digits that are a year. */
    private static final class YearAt {

        private static final int FIRST = 1800;
        private static final int LAST = 2100;

        /** What publishers write behind a year of which they are not sure, or that they have changed. */
        private static final Pattern MARK = Pattern.compile(
                " ?(?:\\((?:e|p|r|b|est\\.?|prov\\.?|prel\\.?|rev\\.?|estimates?|provisional|preliminary|revised|vorläufig|provisoire"
                        + "|速報値?|暫定値?|推計値?|確報値?)\\)|(?:est\\.|estimates?|prov\\.|[ep](?![\\p{L}\\d.])))");

        private static final Pattern ESTIMATE = Pattern.compile("\\d{4} ?\\(?(?:e\\b|est\\b|estimate|推計)");

        private static final Pattern DATE = Pattern.compile("\\d{1,2}[/. ]\\d{1,2}[/. ]((?:1[89]|20)\\d\\d)(?!\\d)");

        private YearAt() {}

        /** Where a year that begins at a place ends, with a mark of an estimate or a kanji; 0 where none does. */
        static int digits(String text, int start) {
            boolean begins = start == 0 || !Character.isDigit(text.charAt(start - 1));
            if (!begins || start + 4 > text.length() || !allDigits(text, start)) {
                return 0;
            }
            int end = start + 4;
            if (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ',')) {
                return 0;
            }
            int year = value(text, start);
            if (year < FIRST || year > LAST) {
                return 0;
            }
            boolean marked = end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'p');
            boolean alone = end + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(end + 1));
            end += marked && alone ? 1 : 0;
            return text.startsWith("年度", end) ? end + 2 : text.startsWith("年", end) ? end + 1 : end;
        }

        static boolean isEstimate(String text) {
            return ESTIMATE.matcher(text).find();
        }

        /** Where the mark behind a year ends; where the year ends if there is none. */
        static int afterMark(String text, int end) {
            Matcher mark = MARK.matcher(text).region(end, text.length());
            return mark.lookingAt() ? mark.end() : end;
        }

        /** A day whose year stands last, such as 12/31/2024, looked for at a place. */
        static Matcher date(String text, int start) {
            return DATE.matcher(text).region(start, text.length());
        }

        static int value(String text, int start) {
            return Integer.parseInt(text.substring(start, start + 4));
        }

        private static boolean allDigits(String text, int start) {
            for (int i = start; i < start + 4; i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }
    }
}
