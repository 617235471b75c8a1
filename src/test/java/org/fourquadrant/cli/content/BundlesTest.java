package org.fourquadrant.cli.content;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundlesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasItsWord(Language language) {
        Texts texts = TerminalWords.in(language).texts();
        check(texts, "basis", RateBasis.values());
        check(texts, "holder", Reach.OWN, Reach.UNION, Reach.GROUP, Reach.EVERYONE);
    }

    private static void check(Texts texts, String prefix, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            assertFalse(texts.get(prefix, constant).isBlank());
        }
    }
}
