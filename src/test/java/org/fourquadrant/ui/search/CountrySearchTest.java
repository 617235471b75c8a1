package org.fourquadrant.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.LocalizedText;
import org.junit.jupiter.api.Test;

class CountrySearchTest {

    private final CountrySearch search = new CountrySearch(List.of(
            country("DEU", "DE", "Germany", "ドイツ"),
            country("DZA", "DZ", "Algeria", "アルジェリア"),
            country("KOR", "KR", "South Korea", "韓国", "ROK", "大韓民国"),
            country("CIV", "CI", "Côte d’Ivoire", "コートジボワール"),
            country("GIN", "GN", "Guinea", "ギニア"),
            country("GNQ", "GQ", "Equatorial Guinea", "赤道ギニア")));

    @Test
    void findsByEnglishName() {
        assertEquals(List.of("DEU"), found("germ"));
    }

    @Test
    void findsByJapaneseNameInKatakanaAndHiragana() {
        assertEquals(List.of("DEU"), found("ドイツ"));
        assertEquals(List.of("DEU"), found("どいつ"));
    }

    @Test
    void findsByEitherCodeBeforeAnyName() {
        assertEquals("DEU", found("de").get(0));
        assertEquals("DZA", found("dza").get(0));
    }

    @Test
    void findsByOtherNames() {
        assertEquals(List.of("KOR"), found("ROK"));
        assertEquals(List.of("KOR"), found("大韓"));
    }

    @Test
    void heedsNeitherAccentsNorFullWidthLetters() {
        assertEquals(List.of("CIV"), found("cote"));
        assertEquals(List.of("DEU"), found("ＧＥＲＭ"));
    }

    @Test
    void keepsVoicedAndUnvoicedKanaApart() {
        assertTrue(found("トイツ").isEmpty());
    }

    @Test
    void putsTheStartOfANameBeforeTheStartOfAWord() {
        assertEquals(List.of("GIN", "GNQ"), found("guinea"));
    }

    @Test
    void findsNothingForNothing() {
        assertTrue(found("  ").isEmpty());
    }

    private List<String> found(String text) {
        return search.find(text, 8).stream()
                .map(country -> country.code().value())
                .toList();
    }

    private static Country country(String code, String alpha2, String en, String ja, String... others) {
        return new Country(
                new CountryCode(code), alpha2, new LocalizedText(en, ja), List.of(others), Region.EUROPE, Set.of());
    }
}
