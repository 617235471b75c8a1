package org.fourquadrant.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.export.pdf.PdfReader;
import org.fourquadrant.export.png.PngReader;
import org.fourquadrant.export.pptx.PptxReader;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.export.svg.SvgReader;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;

/**
 * Reads the views that a file's slides were drawn from. Files may come from anywhere: nothing is run, fetched or unpacked
 * beyond a length.
 */
public final class SlideReader {

    /** Largest file that is opened, bytes. */
    private static final long LARGEST = 256_000_000;

    private final ViewCodec views;

    public SlideReader(ViewCodec views) {
        this.views = views;
    }

    /**
     * The slides of a file in their order.
     *
     * @return at least one
     * @throws NoViewException if the file carries no view, or one that cannot be read; the reason says which
     * @throws IOException if the file cannot be read at all
     */
    public List<ReadSlide> read(Path file) throws IOException {
        return deck(file).slides();
    }

    /**
     * The slides of a file and the scenes that they are of.
     *
     * @throws NoViewException if the file carries no view, or one that cannot be read; the reason says which
     * @throws IOException if the file cannot be read at all
     */
    public ReadDeck deck(Path file) throws IOException {
        SlideFormat format =
                SlideFormat.of(file).orElseThrow(() -> new NoViewException(NoViewException.Reason.UNKNOWN_KIND, file));
        if (Files.size(file) > LARGEST) {
            throw new NoViewException(NoViewException.Reason.TOO_LARGE, file);
        }
        Carried carried = carried(file, format);
        if (carried.pages().isEmpty()) {
            throw new NoViewException(NoViewException.Reason.NOT_OURS, file);
        }
        List<ReadSlide> slides = new ArrayList<>();
        for (Provenance page : carried.pages()) {
            slides.add(read(page, file));
        }
        return new ReadDeck(slides, scenes(carried, slides, file));
    }

    /** What a file carries along. */
    private record Carried(List<Provenance> pages, Optional<String> scenes) {}

    private static Carried carried(Path file, SlideFormat format) throws IOException {
        try {
            Map<String, String> texts = texts(file, format);
            return new Carried(ProvenanceTexts.read(texts), Optional.ofNullable(texts.get(ProvenanceTexts.SCENES)));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new NoViewException(NoViewException.Reason.DAMAGED, file, e);
        }
    }

    private Scenes scenes(Carried carried, List<ReadSlide> slides, Path file) throws NoViewException {
        if (carried.scenes().isEmpty()) {
            return Scenes.NONE.withList(slides.stream()
                    .map(slide -> Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, slide.view()))
                    .toList());
        }
        try {
            return views.readScenes(carried.scenes().get());
        } catch (IOException e) {
            throw new NoViewException(NoViewException.Reason.VIEW_NOT_UNDERSTOOD, file, e);
        }
    }

    private static Map<String, String> texts(Path file, SlideFormat format) throws IOException {
        return switch (format) {
            case PDF -> PdfReader.texts(file);
            case PPTX -> PptxReader.texts(file);
            case PNG, SVG -> {
                try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
                    yield format == SlideFormat.PNG ? PngReader.texts(stream) : SvgReader.texts(stream);
                }
            }
        };
    }

    private ReadSlide read(Provenance scene, Path file) throws NoViewException {
        try {
            return new ReadSlide(views.read(scene.viewText()), scene);
        } catch (IOException e) {
            throw new NoViewException(NoViewException.Reason.VIEW_NOT_UNDERSTOOD, file, e);
        }
    }
}
