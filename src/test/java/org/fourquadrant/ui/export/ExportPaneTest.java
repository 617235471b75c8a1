package org.fourquadrant.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.WholeFile;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.Theme;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class ExportPaneTest {

    @TempDir
    private Path folder;

    private final Session session = SmallWorld.session("2025-05-30", SmallWorld.JAPAN);
    private final JsonViews views = new JsonViews(session::view);
    private final ExportModel model = new ExportModel(session.view(), ExportSettings.FIRST);
    private final Texts texts = Texts.of(ExportDialog.BUNDLE, Language.ENGLISH);
    private boolean replaces;

    @Test
    void thePreviewHasTheShapeOfTheSlideAndFollowsTheChoices() throws Exception {
        ExportPane pane = show();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> pane.preview().image() != null);
        assertEquals(1920.0 / 1080, shape(pane), 0.02);
        Window.act(() -> model.sizeProperty().set(SlideSize.Preset.SQUARE.size()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Math.abs(shape(pane) - 1) < 0.02);
        int light = corner(pane);
        Window.act(() -> model.themeProperty().set(Theme.DARK));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> corner(pane) != light);
    }

    @Test
    void aSavedSlideIsWhatWasChosenAndAFileThatIsThereStaysWhenNotGivenUp() throws Exception {
        ExportPane pane = show();
        Path file = folder.resolve("a.pptx");
        Window.act(() -> {
            model.languageProperty().set(Language.JAPANESE);
            model.dossiersProperty().set(true);
            pane.save(file, Overwrite.REFUSE);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> message(pane).startsWith("Saved"));
        assertEquals(
                session.view().withLanguage(Language.JAPANESE),
                new SlideReader(views).read(file).get(0).view());
        Files.writeString(file, "mine");
        Window.act(() -> pane.save(file, Overwrite.REFUSE));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> message(pane).startsWith("Not saved"));
        assertTrue(message(pane).contains("already"), message(pane));
        assertEquals("mine", Files.readString(file));
        replaces = true;
        Window.act(() -> pane.save(file, Overwrite.REFUSE));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> message(pane).startsWith("Saved"));
    }

    @Test
    void aSizeOutOfBoundsIsMarkedAndNotTaken() throws Exception {
        ExportPane pane = show();
        TextField width = (TextField) pane.lookup("#export-width");
        Window.act(() -> width.setText("12"));
        assertEquals(1920, model.sizeProperty().get().pixels().width());
        assertTrue(width.getPseudoClassStates().toString().contains("danger"));
        Window.act(() -> width.setText("2000"));
        assertEquals(
                new SlideSize(new PixelSize(2000, 1080), 144),
                model.sizeProperty().get());
        assertFalse(width.getPseudoClassStates().toString().contains("danger"));
    }

    @Test
    void wordsAreOnesOwnTheChartsOrNone() {
        model.place(CaptionPlace.TITLE).words().set("Mine");
        model.place(CaptionPlace.LEGEND).shown().set(false);
        var captions = model.slide().options().captions();
        assertEquals(new Caption.Own("Mine"), captions.title());
        assertEquals(new Caption.None(), captions.legend());
        assertEquals(new Caption.Standard(), captions.source());
    }

    @Test
    void dossiersNeedPagesAndASelection() {
        model.dossiersProperty().set(true);
        assertEquals(Set.of(Deck.Extra.DOSSIERS), model.deck().extras());
        model.formatProperty().set(SlideFormat.PNG);
        assertEquals(Set.of(), model.deck().extras());
    }

    @Test
    void settingsComeBackAndABrokenFileGivesTheFirstOnes() throws Exception {
        Path file = folder.resolve("settings/export.properties");
        ExportSettings settings = new ExportSettings(
                SlideFormat.SVG,
                SlideSize.Preset.A4_LANDSCAPE.size(),
                1.25,
                Theme.DARK,
                EnumSet.of(CaptionPlace.TITLE, CaptionPlace.SOURCE),
                true,
                folder.toString());
        new SettingsFile(file).keep(settings);
        assertEquals(settings, new SettingsFile(file).read());
        Files.writeString(file, "format=GIF\nsize=none");
        assertEquals(ExportSettings.FIRST, new SettingsFile(file).read());
    }

    private ExportPane show() throws Exception {
        SlideExporter exporter = new SlideExporter(new Chart(), views, new WholeFile());
        SavePlace place = new SavePlace(null, texts, "") {
            @Override
            boolean mayReplace(Path file) {
                return replaces;
            }
        };
        return Window.show(() -> new ExportPane(session.workspace(), model, exporter, texts, place), 1000, 600);
    }

    private static double shape(ExportPane pane) {
        return pane.preview().image().getWidth() / pane.preview().image().getHeight();
    }

    private static int corner(ExportPane pane) {
        return pane.preview().image().getPixelReader().getArgb(2, 2);
    }

    private static String message(ExportPane pane) {
        return ((Label) pane.lookup("#export-message")).getText();
    }
}
