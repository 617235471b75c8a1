package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.LabelMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person reads on a chart is what the printed figures say. Every text of the picture, which the window and all files
 * share, is held against {@link ExpectedTexts}; then each file must hold the same texts for other programs.
 */
class DrawnTextTest {

    private static final Path DESCRIPTOR = Path.of("datasets/jri-2024/datapackage.json");

    @ParameterizedTest
    @MethodSource("org.fourquadrant.export.DrawnExamples#examples")
    void everyTextOfThePictureSaysWhatTheFiguresSay(DrawnExamples.Example example) throws IOException {
        ExpectedTexts expected = example.expected();
        Map<String, List<String>> texts = texts(example.page().drawing());
        Map<String, String> labels = take(texts, "label-").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, label -> String.join("", label.getValue())));
        Map<String, String> names = names(example);
        labels.forEach((code, label) -> assertEquals(names.get(code), label));
        assertTrue(labels.size() > expected.plotted() / 2, "labels " + labels.size());

        assertEquals(List.of(title(example)), texts.remove("title"));
        assertEquals(List.of(expected.subtitle()), texts.remove("subtitle"));
        assertEquals(List.of(expected.pill()), texts.remove("threshold"));
        String source = expected.source(
                sources(example.view().language()),
                Optional.ofNullable(example.filter().get(example.view().language())),
                expected.plotted() - labels.size());
        assertEquals(
                TextsInFiles.withoutSpaces(source),
                TextsInFiles.withoutSpaces(String.join("", texts.remove("source"))));
        assertEquals(example.legend().get(example.view().language()), texts.remove("legend"));
        assertCorners(expected, take(texts, "corner-"));
        assertFurtherLines(example, expected, texts);
        texts.remove("axis");
        assertEquals(1, texts.remove("axis_caption").size());
        assertEquals(List.of(day(example)), texts.remove("date"));
        assertEquals(Map.of(), texts, "texts that nothing is known of");
    }

    private static String day(DrawnExamples.Example example) {
        boolean english = example.view().language() == Language.ENGLISH;
        return example.legend().isEmpty()
                ? english ? "As of 7 March 2026" : "2026年3月7日時点"
                : english ? "As of 10 August 2025" : "2025年8月10日時点";
    }

    private static String title(DrawnExamples.Example example) {
        boolean english = example.view().language() == Language.ENGLISH;
        return example.legend().isEmpty()
                ? example.expected().message()
                : english ? "US tariffs on all goods, 10 August 2025" : "2025年8月10日時点の全品目への関税率";
    }

    private static Map<String, String> names(DrawnExamples.Example example) {
        Map<String, String> names = example.expected().labels();
        if (example.view().labels().mode() == LabelMode.CODES) {
            names.replaceAll((code, name) -> name.replaceFirst("^[^(（]*?( ?[(（].*)?$", code + "$1"));
        }
        return names;
    }

    private static String sources(Language language) throws IOException {
        return new ObjectMapper()
                .readTree(DESCRIPTOR.toFile())
                .findValue("source_line")
                .get(language.tag())
                .textValue();
    }

    private static void assertCorners(ExpectedTexts expected, Map<String, List<String>> corners) {
        assertEquals(Set.of("I", "II", "III", "IV"), corners.keySet());
        corners.forEach((quadrant, lines) -> {
            List<String> all = new ArrayList<>(expected.corner(quadrant));
            // A line that does not fit between threshold and zero is left out.
            all.retainAll(lines);
            assertEquals(all, lines);
            assertEquals(expected.corner(quadrant).get(0), lines.get(0));
        });
    }

    private static void assertFurtherLines(
            DrawnExamples.Example example, ExpectedTexts expected, Map<String, List<String>> texts) {
        List<Double> further = example.view().thresholds().references();
        Map<String, List<String>> lines = take(texts, "reference-");
        assertEquals(further.size(), lines.size());
        further.forEach(share -> assertEquals(List.of(expected.reference(share)), lines.get(Double.toString(share))));
        double[] all = DoubleStream.concat(
                        DoubleStream.of(0, example.view().thresholds().main()),
                        further.stream().mapToDouble(Double::doubleValue))
                .sorted()
                .toArray();
        Map<String, List<String>> bands = take(texts, "band_count-");
        assertEquals(further.isEmpty() ? 0 : all.length, bands.size());
        for (int i = 0; i < bands.size(); i++) {
            double upTo = i + 1 < all.length ? all[i + 1] : Double.MAX_VALUE;
            String words = expected.band(all[i], upTo);
            String number = Long.toString(expected.meeting(all[i]) - expected.meeting(upTo));
            String drawn = String.join("", bands.get(Double.toString(all[i])));
            // Where the words do not fit, the number stands alone.
            assertTrue(drawn.equals(words) || drawn.equals(number), drawn + " instead of " + words);
        }
    }

    @ParameterizedTest
    @MethodSource("org.fourquadrant.export.DrawnExamples#examples")
    void whoDoesNotSeeThePictureIsToldTheSame(DrawnExamples.Example example) {
        ExpectedTexts expected = example.expected();
        Page page = example.page();
        Map<String, String> marks = new TreeMap<>();
        page.drawing().parts().stream()
                .filter(part -> part.part().id().startsWith("mark-")
                        && !part.description().isEmpty())
                .forEach(part -> marks.put(part.part().of(), part.description()));
        assertEquals(expected.descriptions(), marks);
        assertEquals(title(example), page.title());
        List<String> notes = page.notes().lines().toList();
        Set<CountryCode> selected = example.view().selection();
        expected.notes().stream()
                .filter(line ->
                        selected.isEmpty() || selected.stream().anyMatch(country -> line.contains(country.value())))
                .forEach(line -> assertTrue(notes.contains(line), line));
    }

    @ParameterizedTest
    @MethodSource("org.fourquadrant.export.DrawnExamples#examplesWithMostTexts")
    void everyFileHoldsTheTextsOfThePicture(DrawnExamples.Example example) throws Exception {
        Drawing drawing = example.page().drawing();
        List<String> drawn = drawing.texts().map(Operation.Written::text).toList();
        assertEquals(drawn, TextsInFiles.ofSvg(Examples.bytes(example.view(), SlideFormat.SVG)));
        // One glyph serves both kinds of space, and another two letters such as fi: readers of PDF take them apart.
        List<String> plain = drawn.stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toList();
        assertEquals(plain, TextsInFiles.ofPdf(Examples.bytes(example.view(), SlideFormat.PDF)));
        Map<String, String> joined = new TreeMap<>();
        texts(drawing).forEach((id, lines) -> joined.put(id, TextsInFiles.withoutSpaces(String.join("", lines))));
        assertEquals(joined, TextsInFiles.ofPptx(Examples.bytes(example.view(), SlideFormat.PPTX)));
    }

    /** The lines of text of each part that has any, by the part's name. */
    private static Map<String, List<String>> texts(Drawing drawing) {
        Map<String, List<String>> texts = new TreeMap<>();
        for (DrawnPart part : drawing.parts()) {
            for (Operation.Written text : part.texts()) {
                texts.computeIfAbsent(part.part().id(), id -> new ArrayList<>()).add(text.text());
            }
        }
        return texts;
    }

    /** Takes out the parts whose names begin with something, by the rest of their names. */
    private static Map<String, List<String>> take(Map<String, List<String>> texts, String prefix) {
        Map<String, List<String>> taken = new TreeMap<>();
        texts.forEach((id, lines) -> {
            if (id.startsWith(prefix)) {
                taken.put(id.substring(prefix.length()), lines);
            }
        });
        texts.keySet().removeIf(id -> id.startsWith(prefix));
        return taken;
    }
}
