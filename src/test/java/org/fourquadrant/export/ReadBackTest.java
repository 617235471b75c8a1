package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other programs find in files of ours: where lines lead, what is called what, which date belongs to which scene. */
class ReadBackTest {

    private static final double POINTS_PER_PIXEL = 0.75;

    /** Half a pixel. */
    private static final double NEAR = 0.4;

    @Test
    void everyLeaderOfAPowerPointSlideLeadsFromItsLabelToItsMark() throws IOException {
        View small = Examples.ENGLISH.withThreshold(3.2);
        LaidOutChart scene = Examples.EXPORTER.preview(Examples.FACTS, Examples.slide(small));
        Map<String, Line2D> leaders = new HashMap<>();
        for (MarkLabel label : scene.labels()) {
            label.leader()
                    .ifPresent(leader -> leaders.put(
                            "leader-" + label.country().value(),
                            new Line2D.Double(leader.x1(), leader.y1(), leader.x2(), leader.y2())));
        }
        assertTrue(leaders.values().stream().anyMatch(line -> slope(line) > 0), "some fall");
        assertTrue(leaders.values().stream().anyMatch(line -> slope(line) < 0), "some rise");
        Map<String, Line2D> found = new HashMap<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Examples.bytes(small, SlideFormat.PPTX)))) {
            ShapesOnSlide.all(show.getSlides().get(0))
                    .filter(XSLFConnectorShape.class::isInstance)
                    .map(XSLFConnectorShape.class::cast)
                    .forEach(line -> found.put(line.getShapeName(), ends(line)));
        }
        leaders.forEach((name, leader) -> {
            Line2D line = found.get(name);
            assertTrue(line != null, name + " among " + found.keySet());
            assertTrue(isSame(leader, line), name + ": " + text(leader) + " is " + text(line));
        });
    }

    private static double slope(Line2D line) {
        return (line.getX2() - line.getX1()) * (line.getY2() - line.getY1());
    }

    /** The ends of a connector in pixels, as PowerPoint draws it. */
    private static Line2D ends(XSLFConnectorShape line) {
        Rectangle2D box = line.getAnchor();
        boolean rises = line.getFlipVertical() != line.getFlipHorizontal();
        double top = box.getMinY() / POINTS_PER_PIXEL;
        double bottom = box.getMaxY() / POINTS_PER_PIXEL;
        return new Line2D.Double(
                box.getMinX() / POINTS_PER_PIXEL,
                rises ? bottom : top,
                box.getMaxX() / POINTS_PER_PIXEL,
                rises ? top : bottom);
    }

    private static boolean isSame(Line2D one, Line2D other) {
        return one.getP1().distance(other.getP1()) < NEAR && one.getP2().distance(other.getP2()) < NEAR
                || one.getP1().distance(other.getP2()) < NEAR && one.getP2().distance(other.getP1()) < NEAR;
    }

    private static String text(Line2D line) {
        return line.getP1() + " " + line.getP2();
    }

    private static Deck threeDays() {
        List<Slide> slides = Stream.of("2025-04-03", "2025-08-07", "2026-02-24")
                .map(day -> Examples.ENGLISH.withData(Examples.ENGLISH.data().withAsOf(LocalDate.parse(day))))
                .map(Examples::slide)
                .toList();
        return new Deck("Three days", slides, Set.of(Deck.Extra.AGENDA), Scenes.NONE);
    }

    @Test
    void theAgendaGivesEachSlideItsOwnDay() throws IOException {
        try (PDDocument document = Loader.loadPDF(Examples.bytes(threeDays(), SlideFormat.PDF))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setEndPage(1);
            String agenda = reader.getText(document);
            List<Integer> places = Stream.of("3 April 2025", "7 August 2025", "24 February 2026")
                    .map(agenda::indexOf)
                    .toList();
            assertTrue(places.get(0) >= 0 && places.get(0) < places.get(1) && places.get(1) < places.get(2), agenda);
        }
    }

    @Test
    void everyBookmarkOfAPdfIsCalledAsItsPage() throws IOException {
        byte[] file = Examples.bytes(threeDays(), SlideFormat.PDF);
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                PDFTextStripper reader = new PDFTextStripper();
                int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                reader.setStartPage(page);
                reader.setEndPage(page);
                String text = plain(reader.getText(document));
                assertTrue(
                        text.contains(plain(item.getTitle())),
                        item.getTitle() + " is not on page " + page + ": " + text);
            }
            assertEquals(document.getNumberOfPages(), titles.size(), titles.toString());
        }
    }

    /** One glyph serves both kinds of space. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void theYearOfASecondPlaceIsThatOfItsOwnFigure() throws IOException {
        Map<String, String> carried = Map.of("VEN", "2023", "VNM", "2018", "LAO", "2013", "SYR", "2010", "LBY", "2023");
        View jri = Examples.ENGLISH.withData(Examples.ENGLISH.data().withCompareWith(Optional.of("factbook-census")));
        View factbook = Examples.ENGLISH.withData(
                Examples.ENGLISH.data().withDataset("factbook-census", 2024).withCompareWith(Optional.of("jri-2024")));
        carried.forEach((code, year) -> {
            assertTrue(described(jri, "mark-" + code).contains("(of " + year + ")"), code);
            Optional.of(described(jri, "ghost-" + code))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> assertTrue(!text.contains("(of " + year + ")"), text));
            Optional.of(described(factbook, "ghost-" + code))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> assertTrue(text.contains("(of " + year + ")"), text));
        });
        assertTrue(described(factbook, "ghost-VEN").contains("(of 2023)"), "Venezuela has a second place");
    }

    private static String described(View view, String part) {
        try {
            String svg = new String(Examples.bytes(view, SlideFormat.SVG), StandardCharsets.UTF_8);
            int start = svg.indexOf("id=\"" + part + "\"");
            int title = svg.indexOf("<title>", start);
            return start < 0 || title < 0 || title > svg.indexOf("</g>", start)
                    ? ""
                    : svg.substring(title + 7, svg.indexOf("</title>", title));
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
    }

    static Stream<Trait> traits() {
        return Stream.of(
                        Region.values(),
                        Membership.values(),
                        Alignment.values(),
                        TariffRange.values(),
                        NegotiationStage.values())
                .flatMap(Stream::<Trait>of);
    }

    @ParameterizedTest
    @MethodSource("traits")
    void whateverIsFilteredIsSaidUnderTheChart(Trait trait) {
        for (Language language : Language.values()) {
            View view = Examples.ENGLISH.withLanguage(language);
            View filtered = view.withMarks(view.marks().withFilter(new Filter(Set.of(trait))));
            String source = String.join("", source(filtered));
            assertTrue(source.contains(language == Language.ENGLISH ? "Only " : "のみ表示。"), trait + ": " + source);
        }
    }

    private static List<String> source(View view) {
        return Examples.EXPORTER
                .pages(Examples.FACTS, Deck.of(Examples.slide(view)))
                .pages()
                .get(0)
                .get()
                .drawing()
                .parts()
                .stream()
                .filter(part -> part.part().id().equals("source"))
                .flatMap(part -> part.texts().stream())
                .map(text -> text.text())
                .toList();
    }
}
