package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fourquadrant.export.page.Cover;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.Ideas;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every part of a presentation is as the standard's schemas (ECMA-376) say, with every kind of page in it. */
class OfficeSchemaTest {

    /** What the schemas of Office's documents do not describe: the packing's own, and what the program carries along. */
    private static final String OTHERS = "(.*\\.rels|\\[Content_Types]\\.xml|docProps/core\\.xml|customXml/.*)";

    /** The schema allows one element in an extension of a chart; Office itself writes several into those of labels. */
    private static final String AS_OFFICE_DOES =
            "Element not allowed: \\w+@http://schemas\\.microsoft\\.com/office/drawing/2012/chart in element ext@.*/chart";

    private static OfficeSchema schema;

    @BeforeAll
    static void load() throws Exception {
        schema = new OfficeSchema();
    }

    @AfterAll
    static void close() throws Exception {
        schema.close();
    }

    private static Map<String, byte[]> parts(byte[] file, String prefix) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    parts.putAll(parts(part, entry.getName() + "/"));
                } else if (!entry.getName().matches(OTHERS)) {
                    parts.put(prefix + entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static void assertValid(byte[] file) throws IOException {
        List<String> faults = new ArrayList<>();
        parts(file, "")
                .forEach((name, part) -> schema.faults(part).stream()
                        .filter(fault -> !fault.matches(AS_OFFICE_DOES))
                        .forEach(fault -> faults.add(name + ": " + fault)));
        assertEquals("", String.join("\n", faults.stream().limit(20).toList()), faults.size() + " faults");
    }

    @Test
    void aFaultIsFound() {
        String slide =
                "<p:sld xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'><p:cSld>%s</p:cSld></p:sld>";
        assertFalse(schema.faults(String.format(slide, "").getBytes(StandardCharsets.UTF_8))
                .isEmpty());
        assertFalse(schema.faults("<sld/>".getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void everyPartOfADeckIsAsItsSchemaSays() throws IOException {
        List<Slide> slides = List.of(Examples.slide(Examples.ENGLISH), Examples.slide(Examples.JAPANESE));
        Deck deck = new Deck("Deck", slides, Set.of(Deck.Extra.AGENDA, Deck.Extra.DOSSIERS, Deck.Extra.SOURCES))
                .withCover(Optional.of(
                        new Cover("Deck", "What stands where", "Desk", Optional.of(LocalDate.of(2026, 3, 7)))));
        byte[] file = Examples.bytes(deck, SlideFormat.PPTX);
        Set<String> folders = new LinkedHashSet<>();
        parts(file, "").keySet().forEach(name -> folders.add(name.replaceFirst("/[^/]*$", "")));
        assertTrue(folders.containsAll(Set.of("ppt", "ppt/slides", "ppt/notesSlides", "ppt/tags")), folders.toString());
        assertValid(file);
    }

    @Test
    void pagesOfIdeasAndYearsAreAsTheirSchemaSays() throws IOException {
        View ideas = Examples.ENGLISH.withSelection(Set.of(new CountryCode("JPN")));
        View years = Examples.ENGLISH.withData(
                Examples.ENGLISH.data().withDataset("factbook-census", 2024).withFromYear(Optional.of(1992)));
        List<Slide> slides = Stream.concat(
                        Stream.of(IdeaPage.values())
                                .map(page -> ideas.withIdeas(Ideas.INITIAL.withPage(Optional.of(page)))),
                        Stream.of(ViewFace.values())
                                .map(face -> years.withYears(years.years().withFace(face))))
                .map(Examples::slide)
                .toList();
        assertValid(Examples.bytes(new Deck("Deck", slides, Set.of(Deck.Extra.SOURCES)), SlideFormat.PPTX));
    }

    @Test
    void chartsOfPowerPointsOwnAndTheirWorkbooksAreAsTheirSchemasSay() throws IOException {
        Set<Deck.Extra> both = Set.of(Deck.Extra.NATIVE_CHART, Deck.Extra.LINEAR_CHART);
        assertValid(Examples.bytes(
                new Deck("", List.of(new Slide(Examples.JAPANESE, SlideOptions.STANDARD)), both), SlideFormat.PPTX));
    }
}
