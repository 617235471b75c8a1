package org.fourquadrant.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.fourquadrant.export.office.MadeBy;
import org.fourquadrant.export.office.UndatedZip;
import org.junit.jupiter.api.Test;

/** The blank slide show that decks begin with is what this makes of the writing library's own: {@link #main} writes it anew. */
class BlankShowTest {

    private static final Path RESOURCE = Path.of("src/main/resources/org/fourquadrant/export/pptx/blank.pptx");

    /** What a presenter adds to a deck; of the library's others two are for text that runs downwards. */
    private static final Set<SlideLayout> KEPT = Set.of(
            SlideLayout.TITLE,
            SlideLayout.TITLE_AND_CONTENT,
            SlideLayout.SECTION_HEADER,
            SlideLayout.TWO_OBJ,
            SlideLayout.TITLE_ONLY,
            SlideLayout.BLANK);

    /** Writes the file anew, as after a new version of the library. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(RESOURCE.getParent());
        Files.write(RESOURCE, make());
    }

    @Test
    void theBlankShowIsMadeOfTheLibrarysOwn() throws IOException {
        assertEquals(parts(make()), parts(Files.readAllBytes(RESOURCE)), "write it anew with main");
    }

    @Test
    void itHasTheLayoutsThatPresentersUseAndNoSlide() throws IOException {
        try (XMLSlideShow show = PptxFile.BlankShow.open()) {
            List<SlideLayout> layouts = Arrays.stream(
                            show.getSlideMasters().get(0).getSlideLayouts())
                    .map(XSLFSlideLayout::getType)
                    .toList();
            assertEquals(KEPT, Set.copyOf(layouts));
            assertEquals(KEPT.size(), layouts.size());
            assertEquals(0, show.getSlides().size());
        }
    }

    /** What is packed: machines pack it into other bytes. */
    private static Map<String, String> parts(byte[] packed) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] make() throws IOException {
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        Set<String> left = new HashSet<>();
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlideMaster master = show.getSlideMasters().get(0);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                if (!KEPT.contains(layout.getType())) {
                    left.add(master.getRelationId(layout));
                }
            }
            MadeBy.program(show.getProperties());
            show.write(named);
        }
        return without(left, named.toByteArray());
    }

    /** The file without layouts, by their relations to the master, and without the library's thumbnail. */
    private static byte[] without(Set<String> layouts, byte[] whole) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(whole))) {
            PackagePart master = file.getPartsByContentType(XSLFRelation.SLIDE_MASTER.getContentType())
                    .get(0);
            unlist(layouts, master);
            for (String layout : layouts) {
                PackagePart part = master.getRelatedPart(master.getRelationship(layout));
                master.removeRelationship(layout);
                file.removePart(part);
            }
            for (PackageRelationship relation : file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
                PackagePart picture = file.getPart(relation);
                file.removeRelationship(relation.getId());
                file.removePart(picture);
            }
            file.save(new UndatedZip(stream));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return stream.toByteArray();
    }

    /** The library's schemas have no list of layouts. */
    private static void unlist(Set<String> layouts, PackagePart master) throws IOException {
        String text;
        try (InputStream in = master.getInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String layout : layouts) {
            String shorter = text.replaceAll("<p:sldLayoutId [^>]*r:id=\"" + layout + "\"[^>]*/>", "");
            assertTrue(shorter.length() < text.length(), layout);
            text = shorter;
        }
        try (OutputStream out = master.getOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
