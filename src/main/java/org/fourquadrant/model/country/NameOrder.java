package org.fourquadrant.model.country;

import java.util.Comparator;
import java.util.Locale;
import org.fourquadrant.model.language.Language;

/** The order of countries by their names: alphabetical in English, by readings in Japanese (五十音順, after JIS X 4061). */
public final class NameOrder {

    private static final String VOICED = "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔぁぃぅぇぉっゃゅょゎ";
    private static final String PLAIN = "かきくけこさしすせそたちつてとはひふへほはひふへほうあいうえおつやゆよわ";
    private static final String MARKED = "àáâãäåçèéêëíîïñóôõöøúûüý";
    private static final String UNMARKED = "aaaaaaceeeeiiinooooouuuy";
    private static final char LONG = 'ー';

    /** Rows of the table of sounds by their vowel, which a long sound repeats. */
    private static final String[] BY_VOWEL = {"あかさたなはまやらわ", "いきしちにひみり", "うくすつぬふむゆる", "えけせてねへめれ", "おこそとのほもよろを"};

    private NameOrder() {}

    /** The order in a language. */
    public static Comparator<Country> in(Language language) {
        if (language == Language.JAPANESE) {
            return Comparator.comparing((Country country) -> sounds(country.reading()))
                    .thenComparing(Country::reading)
                    .thenComparing(country -> country.name().ja());
        }
        return Comparator.comparing((Country country) -> letters(country.name().en()))
                .thenComparing(country -> country.name().en());
    }

    /** The order of codes by the names of their countries; codes of no known country come last. */
    public static Comparator<CountryCode> ofCodes(Countries countries, Language language) {
        return Comparator.comparing(
                        (CountryCode code) -> countries.find(code).orElse(null), Comparator.nullsLast(in(language)))
                .thenComparing(CountryCode::value);
    }

    /** The sounds without what only decides between equals: voicing, small letters; a long sound is its vowel. */
    static String sounds(String reading) {
        StringBuilder sounds = new StringBuilder();
        for (char letter : reading.toCharArray()) {
            if (letter == LONG && !sounds.isEmpty()) {
                sounds.append(vowel(sounds.charAt(sounds.length() - 1)));
            } else if (Character.isLetter(letter)) {
                sounds.append(replaced(letter, VOICED, PLAIN));
            }
        }
        return sounds.toString();
    }

    private static char vowel(char sound) {
        for (String row : BY_VOWEL) {
            if (row.indexOf(sound) >= 0) {
                return row.charAt(0);
            }
        }
        return sound;
    }

    /** The letters and spaces of a name without marks on them. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetter(letter) || letter == ' ') {
                letters.append(replaced(letter, MARKED, UNMARKED));
            }
        }
        return letters.toString();
    }

    private static char replaced(char letter, String from, String to) {
        int place = from.indexOf(letter);
        return place < 0 ? letter : to.charAt(place);
    }
}
