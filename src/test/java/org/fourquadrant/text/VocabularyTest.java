package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.LawBasis;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.LabelMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private static final Path ALL = Path.of("src/main/resources");
    private static final String VOCABULARY = "org/fourquadrant/text/vocabulary";

    /** What is no more than the same letters for two things, or says too little to have a home. */
    private static final Set<String> ALLOWED = Set.of(
            // A column of rates (関税率) and a topic (関税).
            "Tariff",
            // Where no label, subtitle or note is wanted.
            "None",
            "なし",
            // A column of rates (Announced) and a stage (announced).
            "発表",
            // A page of a deck and a field of the export dialog.
            "Sources",
            "出典");

    /** The texts of one bundle in both languages. */
    private record Bundle(String name, Map<String, String> english, Map<String, String> japanese) {}

    /** Where a text stands. */
    private record Place(String bundle, String key, String english) {}

    @Test
    void noTextStandsInTwoBundles() throws IOException {
        List<Bundle> bundles = bundles();
        List<String> twice = new ArrayList<>();
        for (Language language : Language.values()) {
            Map<String, List<Place>> places = new TreeMap<>();
            for (Bundle bundle : bundles) {
                texts(bundle, language)
                        .forEach((key, text) -> places.computeIfAbsent(text, none -> new ArrayList<>())
                                .add(new Place(
                                        bundle.name(), key, bundle.english().getOrDefault(key, key))));
            }
            places.forEach((text, where) -> {
                if (hasWords(text) && !ALLOWED.contains(text) && saysOneThingInTwoBundles(where)) {
                    twice.add(text + " " + where);
                }
            });
        }
        assertEquals(List.of(), twice);
    }

    /** Japanese may have one word for what English has two for. */
    private static boolean saysOneThingInTwoBundles(List<Place> places) {
        return places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.english().toLowerCase(Locale.ROOT),
                        Collectors.mapping(Place::bundle, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(bundles -> bundles.size() > 1);
    }

    @Test
    void noRoomHidesAWordOfTheVocabulary() throws IOException {
        List<Bundle> bundles = bundles();
        Set<String> common = bundles.stream()
                .filter(bundle -> bundle.name().equals(VOCABULARY))
                .findFirst()
                .orElseThrow()
                .english()
                .keySet();
        for (Bundle bundle : bundles) {
            Set<String> hidden = new TreeSet<>(bundle.english().keySet());
            hidden.retainAll(common);
            assertEquals(bundle.name().equals(VOCABULARY) ? common : Set.of(), hidden, bundle.name());
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndEachOnce() throws IOException {
        for (Bundle bundle : bundles()) {
            assertEquals(keys(bundle.english()), keys(bundle.japanese()), bundle.name());
            for (Language language : Language.values()) {
                // A second line of a key would silently win over the first.
                try (Stream<String> lines = Files.lines(file(bundle.name(), language))) {
                    long keys = lines.filter(line -> line.matches("[A-Za-z0-9._-]+ *=.*"))
                            .count();
                    assertEquals(texts(bundle, language).size(), keys, bundle.name());
                }
            }
        }
    }

    /** Keys of texts; a unit of money (億, billion) is of one language. */
    private static Set<String> keys(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(key -> !key.startsWith("money."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasItsWord(Language language) {
        Map<String, Enum<?>[]> constants = new HashMap<>();
        constants.put("topic", Topic.values());
        constants.put("stage", Stage.values());
        constants.put("negotiation", NegotiationStage.values());
        constants.put("status", TariffState.values());
        constants.put("side", AskedSources.values());
        constants.put("law_basis", LawBasis.values());
        constants.put("event", Event.Kind.values());
        constants.put("quadrant", Quadrant.values());
        constants.put("quadrant.meaning", Quadrant.values());
        constants.put("not_plotted", NotPlotted.Reason.values());
        constants.put("region", Region.values());
        constants.put("membership", Membership.values());
        constants.put("members", Membership.values());
        constants.put("group", Membership.values());
        constants.put("alignment", Alignment.values());
        constants.put("indicator", Indicator.values());
        constants.put("label_mode", LabelMode.values());
        Texts texts = Texts.of(VOCABULARY.replace('/', '.'), language);
        constants.forEach((prefix, all) -> {
            for (Enum<?> constant : all) {
                assertFalse(texts.get(prefix, constant).isBlank());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRoomSaysAWordOfTheVocabularyAlike(Language language) throws IOException {
        String said = Texts.of(VOCABULARY.replace('/', '.'), language).get("quadrant", Quadrant.III);
        for (Bundle bundle : bundles()) {
            Texts room = Texts.of(bundle.name().replace('/', '.'), language);
            assertEquals(said, room.get("quadrant", Quadrant.III), bundle.name());
        }
    }

    @Test
    void constantsBecomeKeysInOneWay() throws IOException {
        Pattern byHand = Pattern.compile("\\.name\\(\\)\\s*\\.toLowerCase");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> others = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("Tokens.java"))
                    .toList()) {
                if (byHand.matcher(Files.readString(file)).find()) {
                    others.add(file.toString());
                }
            }
            assertEquals(List.of(), others);
        }
    }

    private static final Pattern WITHOUT_WORDS = Pattern.compile("\\{[^}]*}|[^\\p{L}]");

    /** Whether a text is more than a pattern of gaps and signs. */
    private static boolean hasWords(String text) {
        return !WITHOUT_WORDS.matcher(text).replaceAll("").isEmpty();
    }

    private static List<Bundle> bundles() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(ALL)) {
            names = files.map(file -> ALL.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.substring(0, name.length() - "_en.properties".length()))
                    .sorted()
                    .toList();
        }
        List<Bundle> bundles = new ArrayList<>();
        for (String name : names) {
            bundles.add(new Bundle(name, load(name, Language.ENGLISH), load(name, Language.JAPANESE)));
        }
        return bundles;
    }

    private static Map<String, String> texts(Bundle bundle, Language language) {
        return language == Language.ENGLISH ? bundle.english() : bundle.japanese();
    }

    private static Path file(String name, Language language) {
        return ALL.resolve(name + "_" + language.locale().getLanguage() + ".properties");
    }

    private static Map<String, String> load(String name, Language language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(name, language))) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
