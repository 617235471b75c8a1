package org.fourquadrant.data.importing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** A text cut into words of the dictionary, years, and what is neither. */
    record Lexer(List<Word> words, List<Integer> years, boolean estimate, List<String> leftover) {

        private static final Dictionary DICTIONARY = Dictionary.bundled();

        static Lexer read(String name) {
            String text = HeaderText.of(name);
            Lexer read = new Lexer(
                    new ArrayList<>(), new ArrayList<>(), text.matches(".*\\d{4}e\\b.{0,40}"), new ArrayList<>());
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
                return end;
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
            if (!addUnit(unknown)) {
                leftover.add(unknown);
            }
            return end;
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
