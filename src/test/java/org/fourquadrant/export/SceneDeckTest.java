package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.layout.SlideFrame;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decks of scenes with a slide for each claim. */
class SceneDeckTest {

    private static final Claim MEETING = claim("met", new ClaimQuery.Meeting(Side.DEFICIT, Optional.empty()));
    private static final Claim LEAVING = claim("gone", new ClaimQuery.Crossings(2, 3.5, Quadrant.IV));

    private static final Scenes SCENES = Scenes.NONE
            .withTitle(new LocalizedText("Two scenes", "二つの場面"))
            .with(Scene.of(new LocalizedText("First", "一"), new LocalizedText("{met} meet it.", ""), Examples.ENGLISH)
                    .withClaims(List.of(MEETING, LEAVING)))
            .with(Scene.of(new LocalizedText("Second", "二"), LocalizedText.EMPTY, Examples.JAPANESE));

    @TempDir
    private Path folder;

    private static Claim claim(String id, ClaimQuery query) {
        return Examples.FACTS.claims().make(id, query).orElseThrow();
    }

    private static Deck deck() {
        SceneSlides told = new SceneSlides(Examples.FACTS);
        List<Slide> slides = SCENES.list().stream()
                .map(scene -> told.of(scene, scene.view(), SlideOptions.STANDARD))
                .toList();
        return new Deck("Two scenes", slides, Set.of(Deck.Extra.CLAIMS), SCENES);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PPTX"})
    void aDeckGivesItsScenesBackWithWordsAndClaims(SlideFormat format) throws IOException {
        Path file = folder.resolve("deck." + format.ending());
        Files.write(file, Examples.bytes(deck(), format));
        ReadDeck read = new SlideReader(Examples.VIEWS).deck(file);
        assertEquals(SCENES, read.scenes());
        // Two scenes and two claims of the first.
        assertEquals(4, read.slides().size());
        assertEquals(List.of(new DatasetChange.Unchanged()), read.changesTo(Examples.WORKSPACE));
    }

    /** Two scenes of one day that select Japan and claim the same: agenda, head, scene, claim, country, head, scene. */
    private static Deck repeating() {
        View japan = Examples.ENGLISH.withSelection(Set.of(new CountryCode("JPN")));
        Slide first = new Slide(japan, SlideOptions.STANDARD, List.of(MEETING));
        Slide second = new Slide(japan.withThreshold(3), SlideOptions.STANDARD, List.of(MEETING));
        return new Deck(
                "", List.of(first, second), Set.of(Deck.Extra.AGENDA, Deck.Extra.CLAIMS, Deck.Extra.DOSSIERS), SCENES);
    }

    @Test
    void noPageIsThereTwice() {
        List<String> titles = Examples.EXPORTER.pages(Examples.FACTS, repeating()).pages().stream()
                .map(page -> page.get().title())
                .toList();
        assertEquals(7, titles.size(), titles.toString());
        assertEquals(Set.copyOf(titles).size(), titles.size(), titles.toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void agendaAndSourcesBearTheLastDayOfTheDeck(Language language) {
        View view = Examples.ENGLISH.withLanguage(language);
        List<Slide> slides = Stream.of(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 2, 25), LocalDate.of(2026, 2, 20))
                .map(day -> view.withData(view.data().withAsOf(day)))
                .map(each -> new Slide(each, SlideOptions.STANDARD))
                .toList();
        Deck deck = new Deck("", slides, Set.of(Deck.Extra.AGENDA, Deck.Extra.SOURCES));
        List<Supplier<Page>> pages =
                Examples.EXPORTER.pages(Examples.FACTS, deck).pages();
        String last = language == Language.ENGLISH ? "As of 25 February 2026" : "2026年2月25日時点";
        for (Supplier<Page> page : List.of(pages.get(0), pages.get(pages.size() - 1))) {
            List<String> texts = page.get().drawing().parts().stream()
                    .flatMap(part -> part.texts().stream())
                    .map(Written::text)
                    .toList();
            assertTrue(texts.contains(last), texts.toString());
        }
    }

    @Test
    void everyLineOfTheAgendaLeadsToItsSlide() throws IOException {
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(Examples.bytes(repeating(), SlideFormat.PPTX)))) {
            List<Integer> targets = ShapesOnSlide.all(show.getSlides().get(0))
                    .filter(shape -> shape.getShapeName().equals("text-line"))
                    .map(XSLFTextShape.class::cast)
                    .flatMap(shape -> shape.getTextParagraphs().stream())
                    .map(paragraph -> targetOf(paragraph.getTextRuns().get(0), show))
                    .toList();
            assertEquals(List.of(1, 1, 5, 5), targets);
        }
    }

    private static int targetOf(XSLFTextRun run, XMLSlideShow show) {
        String id = run.getHyperlink().getXmlObject().getId();
        PackagePart target = show.getSlides().get(0).getRelationById(id).getPackagePart();
        return show.getSlides().stream()
                .map(slide -> slide.getPackagePart().getPartName())
                .toList()
                .indexOf(target.getPartName());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aViewOfTwoDaysHasATableOfWhatChanged(Language language) {
        View days = Examples.ENGLISH
                .withLanguage(language)
                .withData(Examples.ENGLISH
                        .data()
                        .withAsOf(LocalDate.of(2025, 8, 27))
                        .withComparedDay(Optional.of(LocalDate.of(2025, 8, 26))));
        Deck deck = new Deck("", List.of(new Slide(days, SlideOptions.STANDARD)), Set.of(Deck.Extra.CHANGES));
        List<Page> pages = Examples.EXPORTER.pages(Examples.FACTS, deck).pages().stream()
                .map(Supplier::get)
                .toList();
        assertEquals(2, pages.size());
        List<String> lines = pages.get(1).drawing().texts().map(Written::text).toList();
        assertTrue(
                lines.containsAll(List.of(language == Language.ENGLISH ? "India" : "インド", "25%", "50%")),
                lines.toString());
        // A view of one day has none.
        Deck one = new Deck("", List.of(Examples.slide(Examples.ENGLISH)), Set.of(Deck.Extra.CHANGES));
        assertEquals(1, Examples.EXPORTER.pages(Examples.FACTS, one).pages().size());
    }

    @Test
    void partsOfMoreThanOnePageHaveHeads() {
        List<String> titles = Examples.EXPORTER.pages(Examples.FACTS, repeating()).pages().stream()
                .map(page -> page.get().title())
                .toList();
        assertTrue(titles.get(1).startsWith("1.\u2002"), titles.toString());
        assertTrue(titles.get(5).startsWith("2.\u2002"), titles.toString());
        // Scenes alone need none.
        Deck plain = new Deck("", repeating().slides(), Set.of(Deck.Extra.AGENDA));
        assertEquals(3, Examples.EXPORTER.pages(Examples.FACTS, plain).pages().size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClaimHasItsFigureLargerThanAnythingAndOneLineOfSources(Language language) {
        Slide slide = new Slide(Examples.ENGLISH.withLanguage(language), SlideOptions.STANDARD, List.of(MEETING));
        Deck deck = new Deck("", List.of(slide), Set.of(Deck.Extra.CLAIMS));
        Page page = Examples.EXPORTER.pages(Examples.FACTS, deck).pages().get(1).get();
        Written largest = page.drawing()
                .texts()
                .max(Comparator.comparingDouble(text -> text.face().size()))
                .orElseThrow();
        assertEquals("22", largest.text());
        assertEquals(1, page.drawing().parts(ChartPart.Kind.SOURCE).count());
        assertEquals(0, page.drawing().parts(ChartPart.Kind.SUBTITLE).count(), "no verdict of the program");
        assertEquals(1, page.drawing().parts(ChartPart.Kind.GROUND).count());
        assertTrue(page.title().matches(".*[^.。]"), page.title());
        assertTrue(page.provenance().isPresent(), "it can be opened again");
        String all = page.drawing()
                .parts(ChartPart.Kind.TEXT)
                .map(part -> part.part().text())
                .collect(Collectors.joining("\n"));
        assertTrue(all.contains(language == Language.ENGLISH ? "22 of 57" : "57か国・地域のうち22"), all);
        assertTrue(all.contains(language == Language.ENGLISH ? "South Korea" : "韓国"), all);
    }

    /** Names are left out for want of room, not since those of one language have more letters. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aClaimNamesWhomItCountsInEitherLanguage(Language language) {
        Claim pressed = claim("pressed", new ClaimQuery.CountIn(Quadrant.III));
        SlideOptions high = SlideOptions.STANDARD.withSize(SlideSize.Preset.A4_LANDSCAPE.size());
        Slide slide = new Slide(Examples.ENGLISH.withLanguage(language), high, List.of(pressed));
        Deck deck = new Deck("", List.of(slide), Set.of(Deck.Extra.CLAIMS));
        Page page = Examples.EXPORTER.pages(Examples.FACTS, deck).pages().get(1).get();
        List<String> texts = page.drawing()
                .parts(ChartPart.Kind.TEXT)
                .map(part -> part.part().text())
                .toList();
        String names = texts.get(texts.size() - 1);
        assertEquals(35, names.split("[,、]").length, names);
        assertTrue(page.drawing()
                .parts(ChartPart.Kind.TEXT)
                .flatMap(part -> part.texts().stream())
                .allMatch(
                        text -> text.baseline() < SlideFrame.rule(page.drawing().height())));
    }

    /** Colours by tariff need the whole width: the figure stands between title and chart and touches neither. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aFigureOverTheChartKeepsItsDistanceFromTheTitle(Language language) {
        Claim tariff = claim("tariff", new ClaimQuery.TariffsFrom(10));
        SlideOptions narrow = SlideOptions.STANDARD.withSize(SlideSize.Preset.STANDARD.size());
        Slide slide = new Slide(Examples.ENGLISH.withLanguage(language), narrow, List.of(tariff));
        Deck deck = new Deck("", List.of(slide), Set.of(Deck.Extra.CLAIMS));
        Page page = Examples.EXPORTER.pages(Examples.FACTS, deck).pages().get(1).get();
        Written figure = page.drawing()
                .texts()
                .max(Comparator.comparingDouble(text -> text.face().size()))
                .orElseThrow();
        double title = page.drawing()
                .parts(ChartPart.Kind.TITLE)
                .flatMap(part -> part.texts().stream())
                .mapToDouble(Written::baseline)
                .max()
                .orElseThrow();
        double top = figure.baseline() - 0.75 * figure.face().size();
        assertTrue(top - title >= 20, "the title ends at " + title + ", the figure begins at " + top);
    }

    @Test
    void aPartOfTheDeficitShowsWithWhomItIs() {
        Claim part = claim("part", new ClaimQuery.DeficitMeeting());
        Slide slide = new ClaimSlides(Examples.FACTS).of(part, Examples.slide(Examples.ENGLISH));
        assertEquals(22, slide.view().selection().size());
        assertTrue(slide.view().selection().contains(new CountryCode("KOR")), "a US deficit, 2.6% for defence");
        assertFalse(slide.view().selection().contains(new CountryCode("GBR")), "a US surplus");
        assertFalse(slide.view().selection().contains(new CountryCode("JPN")), "1.4% for defence");
    }

    /** A number alone would be read as a count. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuadrantIsNamedWholeAsAFigure(Language language) {
        Claim place = claim("place", new ClaimQuery.PlaceOf(new CountryCode("GBR")));
        Slide slide = new Slide(Examples.ENGLISH.withLanguage(language), SlideOptions.STANDARD, List.of(place));
        Deck deck = new Deck("", List.of(slide), Set.of(Deck.Extra.CLAIMS));
        Page page = Examples.EXPORTER.pages(Examples.FACTS, deck).pages().get(1).get();
        Written largest = page.drawing()
                .texts()
                .max(Comparator.comparingDouble(text -> text.face().size()))
                .orElseThrow();
        assertEquals(language == Language.ENGLISH ? "I" : "第1象限", largest.text());
    }

    /** What stands beside the figure need not be said over it: a title of three lines leaves the chart no room. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aTitleOverAFigureNamesNobodyTwiceAndHasTwoLinesAtMost(Language language) {
        View forked = Examples.ENGLISH.withLanguage(language);
        Claim fork = claim("fork", new ClaimQuery.DefinitionFork("factbook-census"));
        SlideOptions narrow = SlideOptions.STANDARD.withSize(SlideSize.Preset.STANDARD.size());
        Slide slide = new Slide(forked, narrow, List.of(LEAVING, fork));
        List<Supplier<Page>> pages = Examples.EXPORTER
                .pages(Examples.FACTS, new Deck("", List.of(slide), Set.of(Deck.Extra.CLAIMS)))
                .pages();
        assertEquals(3, pages.size());
        for (Supplier<Page> made : pages.subList(1, 3)) {
            Page page = made.get();
            String names = page.drawing()
                    .parts(ChartPart.Kind.TEXT)
                    .map(part -> part.part().text())
                    .collect(Collectors.joining());
            assertTrue(names.contains(language == Language.ENGLISH ? "North Macedonia" : "北マケドニア"), names);
            assertFalse(
                    page.title().contains(language == Language.ENGLISH ? "North Macedonia" : "北マケドニア"), page.title());
            assertTrue(page.drawing()
                    .parts(ChartPart.Kind.TITLE)
                    .allMatch(part -> part.texts().size() <= 2));
        }
    }

    /** A matrix or a ribbon has no place for it, and tells of a range of years that the claim does not have. */
    @ParameterizedTest
    @EnumSource(ViewFace.class)
    void aClaimOverYearsHasItsFigureBesideAChartWhateverItsSceneShows(ViewFace face) {
        View base = Examples.ENGLISH;
        View years = base.withData(
                        base.data().withDataset("factbook-census", 2024).withFromYear(Optional.of(1992)))
                .withYears(base.years().withFace(face));
        ClaimQuery.Span span = new ClaimQuery.Span(1992, 2024, 3);
        List<Claim> claims = Stream.of(
                        new ClaimQuery.MovedOver(span, Quadrant.I, Quadrant.IV), new ClaimQuery.StayedOver(span))
                .map(query ->
                        Examples.FACTS.with(years).claims().make("over", query).orElseThrow())
                .toList();
        Slide slide = new Slide(years, SlideOptions.STANDARD, claims);
        List<Supplier<Page>> pages = Examples.EXPORTER
                .pages(Examples.FACTS, new Deck("", List.of(slide), Set.of(Deck.Extra.CLAIMS)))
                .pages();
        for (Supplier<Page> made : pages.subList(pages.size() - 2, pages.size())) {
            Page page = made.get();
            assertTrue(page.drawing().parts(ChartPart.Kind.MARK).count() > 50, page.title());
            double largest = page.drawing()
                    .texts()
                    .mapToDouble(text -> text.face().size())
                    .max()
                    .orElseThrow();
            assertTrue(
                    page.drawing()
                            .texts()
                            .anyMatch(text ->
                                    text.face().size() == largest && text.text().matches("\\d+")),
                    page.title());
        }
    }

    @Test
    void inPdfToo() throws IOException {
        try (PDDocument document = Loader.loadPDF(Examples.bytes(repeating(), SlideFormat.PDF))) {
            Set<Integer> targets = new TreeSet<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDPageDestination target = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                targets.add(document.getPages().indexOf(target.getPage()));
            }
            assertEquals(Set.of(1, 5), targets);
        }
    }

    @Test
    void notesBeginWithTheWordsOfTheSceneAndThreeSentencesToSay() {
        List<String> notes = Examples.EXPORTER
                .pages(Examples.FACTS, deck())
                .pages()
                .get(0)
                .get()
                .notes()
                .lines()
                .toList();
        assertTrue(notes.get(0).endsWith("meet it."), notes.get(0));
        assertEquals("Of the 63 economies on this chart, 24 spend at least 2% of GDP on defence.", notes.get(1));
        assertEquals("With 57 of them the United States has a deficit in goods; 22 of these meet 2%.", notes.get(2));
        assertEquals("The picture stays the same wherever the line is drawn above 1.9% and up to 2%.", notes.get(3));
    }

    @Test
    void scenesWithoutWordsInALanguageAreNamed() {
        Scenes half = SCENES.with(Scene.of(new LocalizedText("", "三"), LocalizedText.EMPTY, Examples.ENGLISH));
        assertEquals(List.of(3), SceneSlides.untold(half, Language.ENGLISH));
        // The notes of the first are in English alone.
        assertEquals(List.of(1), SceneSlides.untold(half, Language.JAPANESE));
    }

    @Test
    void aSlideIsASceneWithoutWords() throws IOException {
        Path file = folder.resolve("slide.png");
        Files.write(file, Examples.bytes(Examples.JAPANESE, SlideFormat.PNG));
        Scenes read = new SlideReader(Examples.VIEWS).deck(file).scenes();
        assertEquals(List.of(Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, Examples.JAPANESE)), read.list());
    }

    @Test
    void aClaimIsTheTitleOfASlideThatSelectsWhomItCounts() {
        Slide slide = new ClaimSlides(Examples.FACTS).of(LEAVING, Examples.slide(Examples.ENGLISH));
        String title = Examples.EXPORTER.preview(Examples.FACTS, slide).title();
        assertTrue(title.startsWith("When the line moves from 2"), title);
        assertTrue(slide.view().selection().contains(new CountryCode("KOR")), "South Korea spends 2.6%");
        assertEquals(3.5, slide.view().thresholds().main());
        assertEquals(List.of(2.0), slide.view().thresholds().references());
        assertEquals("", slide.options().captions().subtitle().or(""), "no verdict of the program");
        assertTrue(slide.options().captions().source().or("").startsWith("Source"), "the data are those of the claim");
    }

    @Test
    void aClaimSpeaksTheLanguageOfItsSlide() {
        Slide like = Examples.slide(Examples.ENGLISH.withLanguage(Language.JAPANESE));
        Slide slide = new ClaimSlides(Examples.FACTS).of(MEETING, like);
        String note = slide.options().captions().source().or("");
        assertTrue(note.startsWith("出所"), note);
    }
}
