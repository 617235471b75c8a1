package org.fourquadrant.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.page.PageSize;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ExportPaneTest {

    @TempDir
    private Path folder;

    private final Session session = SmallWorld.session("2025-05-30", SmallWorld.JAPAN);
    private final JsonViews views = new JsonViews(session::view);
    private final ExportModel model = new ExportModel(session.facts(), Notebook.EMPTY, ExportSettings.FIRST);
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
    void aTemplateGivesItsShapeAndOneThatCannotBeUsedIsToldAndLeavesIt() throws Exception {
        ExportPane pane = show();
        Path narrow = folder.resolve("narrow.pptx");
        Window.act(() -> {
            model.sizeProperty().set(SlideSize.Preset.STANDARD.size());
            pane.save(narrow, Overwrite.REFUSE);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> message(pane).startsWith("Saved"));
        Window.act(() -> model.sizeProperty().set(SlideSize.Preset.WIDE.size()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Math.abs(shape(pane) - 1920.0 / 1080) < 0.02);
        ExportForm.TemplateField field = (ExportForm.TemplateField) pane.lookup("#export-template");
        Window.act(() -> field.read(narrow));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> model.templateProperty().get().isPresent());
        PageSize size = model.templateProperty().get().orElseThrow().size();
        assertTrue(size.width() / size.height() < 1.7, size.toString());
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> Math.abs(shape(pane) - size.width() / size.height()) < 0.02);
        Path text = Files.writeString(folder.resolve("text.potx"), "no template");
        Window.act(() -> field.read(text));
        Label refusal = (Label) pane.lookup("#export-template-refusal");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> refusal.getText().startsWith("Not used: text.potx"));
        assertEquals(narrow, model.templateProperty().get().orElseThrow().file());
        Window.act(() -> model.formatProperty().set(SlideFormat.PDF));
        assertTrue(field.isDisabled());
        assertEquals(Optional.empty(), model.order().deck().template());
    }

    @Test
    void whatIsGivenUpLeavesNoFile() throws Exception {
        ExportPane pane = show();
        Path given = folder.resolve("given-up.pptx");
        Path next = folder.resolve("next.png");
        Window.act(() -> {
            pane.save(given, Overwrite.REFUSE);
            assertTrue(pane.savingProperty().get());
            pane.giveUp();
            assertFalse(pane.savingProperty().get());
            model.formatProperty().set(SlideFormat.PNG);
            // Files are written one after the other: when this one is there, nothing more comes of the first.
            pane.save(next, Overwrite.REFUSE);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> message(pane).startsWith("Saved"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(next), files.filter(Files::isRegularFile).toList());
        }
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
        assertEquals(Set.of(Deck.Extra.DOSSIERS), model.order().extras());
        model.formatProperty().set(SlideFormat.PNG);
        assertEquals(Set.of(), model.order().extras());
    }

    @Test
    void ownScenesBecomeADeckThatIsLeafedThroughAndGivesThemBack() throws Exception {
        Claim claim = session.facts()
                .claims()
                .make("c1", new ClaimQuery.PlaceOf(new CountryCode("JPN")))
                .orElseThrow();
        Scene scene = Scene.of(new LocalizedText("One", ""), LocalizedText.EMPTY, session.view())
                .withClaims(List.of(claim));
        Notebook notebook = Notebook.EMPTY
                .withStory(StoryKind.SCENES, new Story(Scenes.NONE.with(scene).with(scene.withClaims(List.of())), 0))
                .withClaims(List.of(claim));
        ExportModel told = new ExportModel(session.facts(), notebook, ExportSettings.FIRST);
        assertEquals(List.of(Content.values()), told.contents());
        ExportPane pane = show(told);
        Window.act(() -> {
            told.contentProperty().set(Content.SCENES);
            told.claimsProperty().set(true);
        });
        // An agenda, two scenes behind their heads, a claim and the sources.
        SlidePreview preview = pane.preview();
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> preview.pagesProperty().get() == 7);
        Window.act(() -> ((Button) pane.lookup("#export-page-next")).fire());
        assertEquals("Page 2 of 7", ((Label) pane.lookup("#export-page")).getText());
        Path file = folder.resolve("deck.pptx");
        Window.act(() -> pane.save(file, Overwrite.REFUSE));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> message(pane).startsWith("Saved"));
        assertEquals(
                notebook.scenes().scenes().list(),
                new SlideReader(views).deck(file).scenes().list());
        Window.act(() -> told.formatProperty().set(SlideFormat.PNG));
        assertEquals(Content.VIEW, told.contentProperty().get(), "a picture holds one slide");
    }

    @Test
    void theClaimsAtHandBecomeASlideEach() {
        Claim claim = session.facts()
                .claims()
                .make("c1", new ClaimQuery.PlaceOf(new CountryCode("JPN")))
                .orElseThrow();
        ExportModel told = new ExportModel(session.facts(), Notebook.EMPTY.with(claim), ExportSettings.FIRST);
        told.contentProperty().set(Content.CLAIMS);
        Deck deck = told.order().deck();
        assertEquals(1, deck.slides().size());
        assertEquals(Set.of(Deck.Extra.SOURCES), deck.extras());
    }

    @Test
    void aDragFindsItsFileMadeBeforehand() throws Exception {
        SlideDrag.DragFile drag =
                new SlideDrag.DragFile(new SlideExporter(new Chart(), views, new AtomicFile()), new LatestTask());
        Order order = model.order();
        assertTrue(drag.of(order, "a.svg").isEmpty());
        Window.act(() -> drag.prepare(order, "a.svg", failure -> {}));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> drag.of(order, "a.svg").isPresent());
        Path file = drag.of(order, "a.svg").orElseThrow();
        assertEquals(
                session.view().theme(),
                new SlideReader(views).read(file).get(0).view().theme());
        Window.act(() -> model.themeProperty().set(Theme.DARK));
        assertTrue(drag.of(model.order(), "a.svg").isEmpty(), "what was chosen since is not in the file");
    }

    @Test
    void aDragThatIsAskedForAgainDoesNotBeginItsFileAnew() throws Exception {
        LatestTask task = new LatestTask();
        SlideDrag.DragFile drag = new SlideDrag.DragFile(new SlideExporter(new Chart(), views, new AtomicFile()), task);
        Order order = model.order();
        int[] runs = {0};
        task.runningProperty().subscribe(running -> runs[0] += running ? 1 : 0);
        Window.act(() -> {
            drag.prepare(order, "a.png", failure -> {});
            drag.prepare(order, "a.png", failure -> {});
        });
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> drag.of(order, "a.png").isPresent());
        assertEquals(1, runs[0]);
    }

    @Test
    void theWindowsDragOffersTheSlideOfWhatIsShownWithTheSettingsKeptLast() throws Exception {
        SettingsStore settings = new SettingsStore(folder);
        ExportSettings last = new ExportSettings(
                SlideFormat.SVG, SlideSize.Preset.SQUARE.size(), 1, Theme.DARK, Set.of(CaptionPlace.TITLE), false, "");
        settings.change(kept -> kept.withExport(last.asMap()));
        SlideExporter exporter = new SlideExporter(new Chart(), views, new AtomicFile());
        SlideDrag drag = SlideDrag.ofWindow(exporter, session, settings, new Silent());
        Button button = Window.show(() -> new StackPane(new Button("Export")), 300, 100).getChildren().stream()
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        new FxRobot().moveTo(new Point2D(2, 2));
        Window.act(() -> drag.offerFrom(button));
        assertTrue(drag.ready().isEmpty(), "nobody came near yet");
        new FxRobot().moveTo(button);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> drag.ready().isPresent());
        Path file = drag.ready().orElseThrow();
        assertTrue(file.toString().endsWith(".svg"), file.toString());
        View offered = new SlideReader(views).read(file).get(0).view();
        assertEquals(session.view().withTheme(Theme.DARK), offered);
        Window.act(() -> session.change(view -> view.withThreshold(3.5)));
        assertTrue(drag.ready().isEmpty(), "what is shown since is not in the file");
    }

    private static final class Silent implements SlideDrag.Told {

        @Override
        public void preparing() {}

        @Override
        public void failed(String name) {
            throw new AssertionError(name);
        }
    }

    @Test
    void settingsComeBackAndBrokenOnesGiveTheFirst() throws Exception {
        ExportSettings settings = new ExportSettings(
                SlideFormat.SVG,
                SlideSize.Preset.A4_LANDSCAPE.size(),
                1.25,
                Theme.DARK,
                EnumSet.of(CaptionPlace.TITLE, CaptionPlace.SOURCE),
                true,
                folder.toString());
        assertEquals(settings, ExportSettings.of(settings.asMap()));
        assertEquals(ExportSettings.FIRST, ExportSettings.of(Map.of("format", "GIF", "size", "none")));
        assertEquals(ExportSettings.FIRST, ExportSettings.of(Map.of()));
    }

    private ExportPane show() throws Exception {
        return show(model);
    }

    private ExportPane show(ExportModel model) throws Exception {
        SlideExporter exporter = new SlideExporter(new Chart(), views, new AtomicFile());
        SavePlace place = new SavePlace(null, texts, "") {
            @Override
            boolean mayReplace(Path file) {
                return replaces;
            }
        };
        return Window.show(() -> new ExportPane(model, exporter, texts, place), 1000, 600);
    }

    private static double shape(ExportPane pane) {
        // None until the first drawing of what is asked now.
        Image image = pane.preview().image();
        return image == null ? Double.NaN : image.getWidth() / image.getHeight();
    }

    private static int corner(ExportPane pane) {
        return pane.preview().image().getPixelReader().getArgb(2, 2);
    }

    private static String message(ExportPane pane) {
        return ((Label) pane.lookup("#export-message")).getText();
    }
}
