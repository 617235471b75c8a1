package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor corrects in Japanese wherever it stands. */
class JapaneseWordingTest {

    private static final Path ALL = Path.of("src/main/resources");

    /** What counts the members of NATO, which are all states. */
    private static final Set<String> OF_STATES = Set.of("cost.nato");

    @ParameterizedTest
    @CsvSource({
        "full-width per cent, ％",
        "a colon of half width beside Japanese, '[ぁ-んァ-ヶ一-龠々）」]: ?|: ?[ぁ-んァ-ヶ一-龠（「]'",
        "a version as of an edition of a book, '第\\{\\d}版|、版\\{'",
        "a Chinese numeral that counts, '[一二三]つの|一か国|一件ずつ'",
        "somebody for a country, 誰が動|動いた国",
        "a claim as an assertion, 主張、",
        "another word for the formula, 算定式",
        "the line without its name, '線をまたぐ(?<!基準線をまたぐ)|^線[をは]|線の位置(?<!基準線の位置)'",
        "points that do not reach, 足りないポイント"
    })
    void noTextHas(String what, String pattern) throws IOException {
        Pattern wrong = Pattern.compile(pattern);
        List<String> found = new ArrayList<>();
        texts().forEach((key, text) -> {
            if (wrong.matcher(text).find()) {
                found.add(key + "=" + text);
            }
        });
        assertEquals(List.of(), found, what);
    }

    @Test
    void economiesAreCountedAsCountriesAndRegions() throws IOException {
        Pattern countries = Pattern.compile("か国(?!・地域)");
        List<String> found = new ArrayList<>();
        texts().forEach((key, text) -> {
            if (countries.matcher(text).find() && OF_STATES.stream().noneMatch(key::endsWith)) {
                found.add(key + "=" + text);
            }
        });
        assertEquals(List.of(), found);
    }

    /** A text that counts its arguments wrong shows a brace to the reader. */
    @Test
    void noTextAsksForMoreThanTheEnglishOne() throws IOException {
        Map<String, String> english = texts("_en.properties");
        Map<String, String> wrong = new TreeMap<>();
        texts().forEach((key, text) -> {
            String same = english.get(key.replace("_ja.", "_en."));
            if (same != null && !arguments(same).containsAll(arguments(text))) {
                wrong.put(key, text);
            }
        });
        assertEquals(Map.of(), wrong);
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Every Japanese text by its bundle and key. */
    private static Map<String, String> texts() throws IOException {
        return texts("_ja.properties");
    }

    private static Map<String, String> texts(String ending) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ALL)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                Properties bundle = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                bundle.forEach((key, text) -> texts.put(file.getFileName() + " " + key, text.toString()));
            }
        }
        return texts;
    }
}
