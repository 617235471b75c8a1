package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

    private final CountryNames names = new CountryNames(Countries.of(List.of(
            country("DEU", "DE", "Germany", "ドイツ"),
            country("DZA", "DZ", "Algeria", "アルジェリア"),
            country("KOR", "KR", "South Korea", "韓国", "ROK", "大韓民国"),
            country("CIV", "CI", "Côte d’Ivoire", "コートジボワール"),
            country("GIN", "GN", "Guinea", "ギニア"),
            country("GNQ", "GQ", "Equatorial Guinea", "赤道ギニア"),
            country("BHS", "BS", "Bahamas", "バハマ", "The Bahamas"),
            country("TTO", "TT", "Trinidad & Tobago", "トリニダード・トバゴ"),
            country("MMR", "MM", "Myanmar (Burma)", "ミャンマー (ビルマ)"),
            country("USA", "US", "United States", "アメリカ合衆国", "U.S.A."))));

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

    @Test
    void searchesAcrossSignsThatPeopleWriteOrLeaveOut() {
        assertEquals(List.of("CIV"), found("cote d'iv"));
        assertEquals(List.of("TTO"), found("trinidad and t"));
        assertEquals(List.of("TTO"), found("トバゴ"));
        assertEquals("BHS", found("the b").get(0));
        assertEquals("KOR", found("south k").get(0));
    }

    @Test
    void findsOneByCodeOrNameInAnyWriting() {
        for (String name : List.of("deu", "DE", "germany", "どいつ", "ＧＥＲＭＡＮＹ")) {
            assertEquals("DEU", one(name), name);
        }
        assertEquals("CIV", one("Cote d'Ivoire"));
        assertEquals("BHS", one("the Bahamas"));
        assertEquals("TTO", one("Trinidad and Tobago"));
        assertEquals("MMR", one("Myanmar"));
        assertEquals("MMR", one("ミャンマー"));
        assertEquals("USA", one("USA"));
        assertEquals("USA", one("u.s.a"));
    }

    @Test
    void aPartOfANameIsSearchedForAndNotFound() {
        assertEquals("", one("German"));
        assertEquals("", one("トイツ"));
        assertEquals("", one(" "));
    }

    @Test
    void everyDoorFindsEveryBundledCountryByEachOfItsNames() {
        Countries all = new WorkspaceLoader().load().countries();
        CountryNames bundled = new CountryNames(all);
        for (Country country : all.all()) {
            for (String name : List.of(
                    country.code().value(), country.name().en(), country.name().ja())) {
                assertEquals(country, bundled.find(name).orElseThrow(), name);
                assertTrue(bundled.search(name, 8).contains(country), name);
            }
        }
    }

    private String one(String text) {
        return names.find(text).map(country -> country.code().value()).orElse("");
    }

    private List<String> found(String text) {
        return names.search(text, 8).stream()
                .map(country -> country.code().value())
                .toList();
    }

    private static Country country(String code, String alpha2, String en, String ja, String... others) {
        return new Country(
                new CountryCode(code), alpha2, new LocalizedText(en, ja), List.of(others), Region.EUROPE, Set.of());
    }

    /** What people type, the names that countries give themselves and the letters of the papers. */
    @ParameterizedTest
    @CsvSource({
        "UK, GBR",
        "u.k., GBR",
        "Great Britain, GBR",
        "UAE, ARE",
        "ROK, KOR",
        "대한민국, KOR",
        "한국, KOR",
        "DPRK, PRK",
        "PRC, CHN",
        "DRC, COD",
        "US, USA",
        "u.s., USA",
        "America, USA",
        "アメリカ合衆国, USA",
        "EU, EUU",
        "Deutschland, DEU",
        "Österreich, AUT",
        "Россия, RUS",
        "Ελλάδα, GRC",
        "台灣, TWN",
        "臺灣, TWN",
        "Việt Nam, VNM",
        "Turkey, TUR",
        "KSA, SAU",
        "Holland, NLD"
    })
    void whatPeopleTypeFindsTheCountry(String typed, String code) {
        CountryNames bundled = new CountryNames(new WorkspaceLoader().load().countries());
        assertEquals(code, bundled.find(typed).orElseThrow().code().value());
        assertEquals(code, bundled.search(typed, 5).get(0).code().value());
    }
}
