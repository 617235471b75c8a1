package org.fourquadrant.model.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static final Countries COUNTRIES = new WorkspaceLoader().load().countries();

    private static List<String> sorted(Language language, String... codes) {
        return Stream.of(codes)
                .map(CountryCode::new)
                .sorted(NameOrder.ofCodes(COUNTRIES, language))
                .map(code -> COUNTRIES.nameOf(code, language))
                .toList();
    }

    @Test
    void japaneseNamesAreSortedByTheirReadings() {
        assertEquals(
                List.of("インド", "英国", "欧州連合", "韓国", "北マケドニア", "赤道ギニア", "台湾", "中国", "ドイツ", "日本", "南アフリカ"),
                sorted(Language.JAPANESE, "ZAF", "JPN", "DEU", "CHN", "TWN", "GNQ", "MKD", "KOR", "EUU", "GBR", "IND"));
    }

    @Test
    void voicingDecidesBetweenEqualsOnlyAndALongSoundIsItsVowel() {
        assertEquals(List.of("ガーナ", "ガイアナ", "ガボン"), sorted(Language.JAPANESE, "GAB", "GUY", "GHA"));
        assertEquals(List.of("ベトナム", "ベナン", "ペルー", "ベルギー"), sorted(Language.JAPANESE, "PER", "BEL", "VNM", "BEN"));
        assertEquals("か", NameOrder.sounds("が"));
        assertEquals("ていもおる", NameOrder.sounds("てぃもーる"));
    }

    @Test
    void englishNamesAreSortedAsAReaderExpects() {
        assertEquals(
                List.of("Åland Islands", "Albania", "Algeria", "Japan"),
                sorted(Language.ENGLISH, "JPN", "DZA", "ALA", "ALB"));
    }

    @Test
    void everyLetterOfAnEnglishNameHasItsPlaceInTheAlphabet() {
        COUNTRIES
                .all()
                .forEach(country -> assertTrue(
                        NameOrder.letters(country.name().en()).matches("[a-z ]+"),
                        country.name().en()));
    }

    @Test
    void everyCountryHasAReadingInHiragana() {
        COUNTRIES
                .all()
                .forEach(country -> assertTrue(
                        country.reading().matches("[\u3041-\u3096・ー]+"),
                        country.name().ja() + " " + country.reading()));
    }

    @Test
    void aNameWithoutAReadingIsReadAsItIsWritten() {
        Country own =
                new Country(new CountryCode("XXA"), "", new LocalizedText("A", "ああ"), List.of(), Region.ASIA, Set.of());
        assertEquals("ああ", own.reading());
    }
}
