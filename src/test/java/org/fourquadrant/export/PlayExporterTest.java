package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The play as a GIF: a picture a year, near in colour to the slide, told of and cancelled, with a still beside it. */
class PlayExporterTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final SlideOptions SMALL = SlideOptions.STANDARD.withSize(SlideSize.of(PixelSize.parse("960x600")));

    private final Chart chart = new Chart();
    private final SlideExporter slides = new SlideExporter(chart, Examples.VIEWS, new AtomicFile());
    private final PlayExporter exporter = new PlayExporter(chart, slides, new AtomicFile());

    @TempDir
    private Path folder;

    @Test
    void aPictureAYearAndAStillBesideIt() throws IOException {
        Path target = folder.resolve("play.gif");
        List<String> told = new ArrayList<>();
        Facts facts = Facts.of(WORKSPACE, view(2019));
        assertFalse(facts.years().everBeyondAxis().isEmpty(), "somebody is beyond in some years");
        exporter.write(facts, SMALL, target, Overwrite.REFUSE, (done, of) -> told.add(done + "/" + of));
        assertEquals(List.of("0/6", "1/6", "2/6", "3/6", "4/6", "5/6", "6/6"), told);
        BufferedImage still = ImageIO.read(folder.resolve("play.png").toFile());
        List<BufferedImage> pictures = pictures(target.toFile());
        assertEquals(6, pictures.size());
        assertEquals(960, pictures.get(0).getWidth());
        assertEquals(960, still.getWidth());
        assertTrue(difference(axis(still), axis(pictures.get(5))) < 20, "the still has other words under it only");
        for (BufferedImage picture : pictures) {
            assertTrue(difference(axis(pictures.get(0)), axis(picture)) < 0.5, "the axes stay where they are");
        }
        assertTrue(difference(pictures.get(0), pictures.get(5)) > 0.1, "the years differ");
    }

    @Test
    void whoCancelsHasNoGif() {
        Path target = folder.resolve("cancelled.gif");
        Progress cancelling = (done, of) -> {
            if (done == 2) {
                throw new CancellationException();
            }
        };
        Facts facts = Facts.of(WORKSPACE, view(2019));
        assertThrows(
                CancellationException.class, () -> exporter.write(facts, SMALL, target, Overwrite.REFUSE, cancelling));
        assertFalse(Files.exists(target));
    }

    @Test
    void oneYearAloneIsNoPlay() {
        Facts facts = Facts.of(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
        assertThrows(
                IllegalArgumentException.class,
                () -> exporter.write(facts, SMALL, folder.resolve("one.gif"), Overwrite.REFUSE, Progress.NONE));
    }

    private static View view(int from) {
        View first = FirstView.of(WORKSPACE, Language.ENGLISH);
        return first.withData(first.data().withDataset("factbook-census", 2024).withFromYear(Optional.of(from)));
    }

    private static List<BufferedImage> pictures(File file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<BufferedImage> pictures = new ArrayList<>();
        try (ImageInputStream input = ImageIO.createImageInputStream(file)) {
            reader.setInput(input);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                pictures.add(reader.read(i));
            }
        }
        return pictures;
    }

    /** Captions and ticks of the upward axis. */
    private static BufferedImage axis(BufferedImage picture) {
        return picture.getSubimage(0, 90, 90, 380);
    }

    /** Mean difference of a channel, 0 to 255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a >> shift & 255) - (b >> shift & 255));
                }
            }
        }
        return sum / 3.0 / one.getWidth() / one.getHeight();
    }
}
