package org.fourquadrant.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.saved.SavedText;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;

/** The bundled data, views of them and an exporter, for the tests of this room. */
final class Examples {

    static final Workspace WORKSPACE = new WorkspaceLoader().load();

    static final View ENGLISH = new View(
            new DataChoice("jri-2024", 2024, LocalDate.of(2026, 3, 7)),
            new Thresholds(2, List.of(3.5)),
            Axes.initial(),
            Marks.initial(),
            Labels.initial(),
            Set.of(),
            Language.ENGLISH,
            Theme.LIGHT);

    static final View JAPANESE = ENGLISH.withLanguage(Language.JAPANESE)
            .withTheme(Theme.DARK)
            .withSelection(new LinkedHashSet<>(List.of(new CountryCode("DEU"), new CountryCode("JPN"))));

    static final ViewCodec VIEWS = new ViewCodec() {
        @Override
        public String write(View view) {
            return SavedText.of(view);
        }

        @Override
        public View read(String text) throws IOException {
            return SavedText.readView("view.json", text, ENGLISH)
                    .value()
                    .orElseThrow(() -> new IOException("Not a view"));
        }

        @Override
        public String write(Scenes scenes) {
            return SavedText.of(scenes);
        }

        @Override
        public Scenes readScenes(String text) throws IOException {
            return SavedText.readScenes("scenes.json", text, ENGLISH)
                    .value()
                    .orElseThrow(() -> new IOException("Not scenes"));
        }
    };

    /** The facts of some view, from which those of each slide are made. */
    static final Facts FACTS = Facts.of(WORKSPACE, ENGLISH);

    static final SlideExporter EXPORTER = new SlideExporter(new Chart(), VIEWS, new AtomicFile());

    /** As many logical pixels as a window of 1280 by 720 has, so that there is a label for nearly every mark. */
    static final SlideOptions AS_IN_A_WINDOW = SlideOptions.STANDARD.withTextScale(1 / SlideOptions.FOR_A_ROOM);

    private Examples() {}

    static Slide slide(View view) {
        return new Slide(view, AS_IN_A_WINDOW);
    }

    static byte[] bytes(Deck deck, SlideFormat format) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        EXPORTER.write(FACTS, deck, format, stream, Progress.NONE);
        return stream.toByteArray();
    }

    static byte[] bytes(View view, SlideFormat format) throws IOException {
        return bytes(Deck.of(slide(view)), format);
    }
}
