package org.fourquadrant.cli.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.tariff.PendingRate;
import org.fourquadrant.facts.tariff.RateHolder;
import org.fourquadrant.facts.tariff.TariffStatus;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"cli", "usage", "content/content"})
    void bothLanguagesHaveTheSameKeys(String bundle) throws Exception {
        assertEquals(
                new TreeSet<>(properties(bundle + "_en").stringPropertyNames()),
                new TreeSet<>(properties(bundle + "_ja").stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasItsWord(Language language) {
        Texts texts = Words.in(language).texts();
        check(texts, "tariff.status", TariffStatus.values());
        check(texts, "not_plotted", NotPlotted.Reason.values());
        check(texts, "basis", RateBasis.values());
        check(texts, "holder", RateHolder.values());
        check(texts, "pending", PendingRate.State.values());
        check(texts, "negotiation.stage", NegotiationStage.values());
        check(texts, "topic", Topic.values());
        check(texts, "event", Event.Kind.values());
    }

    @Test
    void nothingIsWrittenTwiceForTheSameKey() throws Exception {
        // A second line of a key would silently win over the first.
        for (String bundle : new String[] {"cli_en", "usage_en", "content/content_en"}) {
            String text;
            try (var stream =
                    BundlesTest.class.getResourceAsStream("/org/fourquadrant/cli/" + bundle + ".properties")) {
                text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
            long keys = text.lines()
                    .filter(line -> line.matches("[A-Za-z0-9._-]+=.*"))
                    .count();
            assertEquals(properties(bundle).size(), keys, bundle);
        }
    }

    private static void check(Texts texts, String prefix, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            assertFalse(texts.get(prefix, constant).isBlank());
        }
    }

    private static Properties properties(String bundle) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                BundlesTest.class.getResourceAsStream("/org/fourquadrant/cli/" + bundle + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
