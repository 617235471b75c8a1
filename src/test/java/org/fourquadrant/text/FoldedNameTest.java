package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.country.Country;
import org.junit.jupiter.api.Test;

class FoldedNameTest {

    @Test
    void foldsCaseHiraganaAndSigns() {
        assertEquals(
                List.of("trinidad", "and", "tobago"),
                FoldedName.of("Trinidad & Tobago").words());
        assertEquals(List.of("a", "and", "b"), FoldedName.of("A&B").words());
        assertEquals(List.of("ドイツ"), FoldedName.of("どいつ").words());
        assertEquals(List.of("トリニダード", "トバゴ"), FoldedName.of("トリニダード・トバゴ").words());
        assertEquals(
                List.of("cote", "d", "ivoire"), FoldedName.of("Côte d’Ivoire").words());
    }

    @Test
    void theShortWayFoldsEveryCharacterAsTheLongOne() {
        IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> !Character.isSurrogate((char) c))
                .mapToObj(Character::toString)
                .flatMap(c -> Stream.of(c, "A" + c + "b", "かた" + c + "カ"))
                .forEach(text -> assertEquals(FoldedName.ofAny(text), FoldedName.of(text), () -> "of " + text));
    }

    @Test
    void theShortWayFoldsEveryNameAsTheLongOne() {
        new WorkspaceLoader()
                .load().countries().all().stream()
                        .flatMap(FoldedNameTest::names)
                        .forEach(name -> assertEquals(FoldedName.ofAny(name), FoldedName.of(name)));
    }

    private static Stream<String> names(Country country) {
        return Stream.concat(Stream.of(country.name().en(), country.name().ja()), country.otherNames().stream());
    }
}
