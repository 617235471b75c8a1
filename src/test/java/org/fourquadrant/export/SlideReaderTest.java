package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlideReaderTest {

    private static final CountryCode JAPAN = new CountryCode("JPN");

    @TempDir
    private Path folder;

    private final SlideReader reader = new SlideReader(Examples.VIEWS);

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private NoViewException.Reason reasonOf(Path file) {
        return assertThrows(NoViewException.class, () -> reader.read(file)).reason();
    }

    @Test
    void unchangedDataAreSaidToBe() throws IOException {
        Path file = file("a.png", Examples.bytes(Examples.ENGLISH, SlideFormat.PNG));
        ReadSlide slide = reader.read(file).get(0);
        assertEquals(List.of(new DatasetChange.Unchanged()), slide.changesTo(Examples.WORKSPACE));
        assertEquals("jri-2024", slide.provenance().shown().name());
    }

    @Test
    void theCellsThatDifferAreListed() throws IOException {
        Path file = file("a.svg", Examples.bytes(Examples.ENGLISH, SlideFormat.SVG));
        Dataset old = Examples.WORKSPACE.dataset("jri-2024").orElseThrow();
        List<Observation> revised =
                old.observations().stream().map(SlideReaderTest::revised).toList();
        Workspace now = Examples.WORKSPACE.with(new Dataset(old.info(), old.economies(), revised));
        DatasetChange change = reader.read(file).get(0).changesTo(now).get(0);
        DatasetChange.ChangedFigure cell =
                ((DatasetChange.Changed) change).figures().get(0);
        assertEquals(1, ((DatasetChange.Changed) change).figures().size());
        assertEquals(JAPAN, cell.country());
        assertEquals(Indicator.DEFENCE_SHARE, cell.indicator());
        assertEquals(Optional.of(1.4), cell.before().map(figure -> figure.value()));
        assertEquals(Optional.of(1.8), cell.now().map(figure -> figure.value()));
    }

    private static Observation revised(Observation one) {
        return one.country().equals(JAPAN) && one.indicator() == Indicator.DEFENCE_SHARE
                ? new Observation(
                        one.country(),
                        one.indicator(),
                        one.year(),
                        one.measuredIn(),
                        1.8,
                        one.estimate(),
                        one.citation())
                : one;
    }

    /** What is left of a slide that was copied into a presentation of somebody else: its own part and its tags. */
    @Test
    void aSlideCopiedIntoAnotherPresentationOpensAsItsView() throws IOException {
        Deck two = new Deck("", List.of(Examples.slide(Examples.ENGLISH), Examples.slide(Examples.JAPANESE)), Set.of());
        byte[] tags = part(Examples.bytes(two, SlideFormat.PPTX), "ppt/tags/fourquadrant2.xml");
        Path theirs = folder.resolve("theirs.pptx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(theirs))) {
            zip.putNextEntry(new ZipEntry("customXml/item1.xml"));
            zip.write("<other xmlns=\"urn:other\"/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("ppt/tags/tag1.xml"));
            zip.write("<p:tagLst xmlns:p=\"urn:p\"><p:tag name=\"THINKCELL\" val=\"x\"/></p:tagLst>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("ppt/tags/tag7.xml"));
            zip.write(tags);
        }
        List<ReadSlide> read = reader.read(theirs);
        assertEquals(1, read.size());
        assertEquals(Examples.JAPANESE, read.get(0).view());
        assertEquals(List.of(new DatasetChange.Unchanged()), read.get(0).changesTo(Examples.WORKSPACE));
    }

    private static byte[] part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("No part " + name);
    }

    @Test
    void aTagThatWasSpoiltIsSaidToBe() throws IOException {
        Path theirs = folder.resolve("spoilt.pptx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(theirs))) {
            zip.putNextEntry(new ZipEntry("ppt/tags/tag1.xml"));
            zip.write("<tagLst><tag name=\"FOURQUADRANT\" val=\"not packed\"/></tagLst>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(NoViewException.Reason.DAMAGED, reasonOf(theirs));
    }

    @Test
    void aDatasetThatIsNotOpenIsNamed() throws IOException {
        Path file = file("a.pdf", Examples.bytes(Examples.ENGLISH, SlideFormat.PDF));
        Workspace empty = new Workspace(Examples.WORKSPACE.countries(), List.of(), Examples.WORKSPACE.library());
        DatasetChange change = reader.read(file).get(0).changesTo(empty).get(0);
        assertEquals("jri-2024", ((DatasetChange.Missing) change).dataset().name());
    }

    @ParameterizedTest
    @EnumSource
    void filesThatAreCutOffAreDamaged(SlideFormat format) throws IOException {
        byte[] bytes = Examples.bytes(Examples.ENGLISH, format);
        Path file = file("cut." + format.ending(), Arrays.copyOf(bytes, 900));
        assertEquals(NoViewException.Reason.DAMAGED, reasonOf(file));
    }

    @ParameterizedTest
    @EnumSource
    void filesOfNoiseAreDamaged(SlideFormat format) throws IOException {
        Path file = file("noise." + format.ending(), "\u0000noise".repeat(500).getBytes(StandardCharsets.UTF_8));
        assertEquals(NoViewException.Reason.DAMAGED, reasonOf(file));
    }

    @Test
    void anEntityIsNeitherReadNorExpanded() throws IOException {
        Path secret = file("secret.txt", "secret".getBytes(StandardCharsets.UTF_8));
        String svg = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>"
                + "<slide xmlns=\"https://fourquadrant.org/ns/slide/1\"><text name=\"view.json\">&x;</text></slide>"
                + "</metadata></svg>";
        Path file = file("xxe.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertThrows(NoViewException.class, () -> reader.read(file));
    }

    @Test
    void aPartThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        Path file = folder.resolve("bomb.pptx");
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("customXml/item1.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (long written = 0; written <= ProvenanceTexts.LONGEST; written += blanks.length) {
                zip.write(blanks);
            }
        }
        assertEquals(NoViewException.Reason.DAMAGED, reasonOf(file));
    }

    @Test
    void aFileOfSomebodyElseIsNotOurs() throws IOException {
        Path file = file("plain.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        assertEquals(NoViewException.Reason.NOT_OURS, reasonOf(file));
    }

    @Test
    void aViewThatIsNoneIsSaidToBe() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><slide"
                + " xmlns=\"https://fourquadrant.org/ns/slide/1\"><text name=\"view.json\">{\"version\": 999}</text><text"
                + " name=\"figures.csv\"># dataset: d\n"
                + "# year: 2024\n"
                + "</text></slide></metadata></svg>";
        Path file = file("newer.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertEquals(NoViewException.Reason.VIEW_NOT_UNDERSTOOD, reasonOf(file));
    }

    @Test
    void aFileThatIsNotThereIsNotDamaged() {
        assertThrows(NoSuchFileException.class, () -> reader.read(folder.resolve("none.png")));
    }

    @Test
    void otherEndingsAreNoSlides() throws IOException {
        assertEquals(NoViewException.Reason.UNKNOWN_KIND, reasonOf(file("a.csv", new byte[0])));
    }
}
