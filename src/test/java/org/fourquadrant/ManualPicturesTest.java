package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.manual.Manual;
import org.fourquadrant.text.manual.ManualPage;
import org.fourquadrant.text.manual.ManualPage.Span;
import org.fourquadrant.text.manual.ManualPage.Style;
import org.fourquadrant.ui.look.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The pictures of the manual are of this program, and what it names is there: they are made anew, written to {@code target/pictures/manual}, and
 * held against the kept ones.
 */
class ManualPicturesTest {

    private static final Workspace BUNDLED = new WorkspaceLoader().load();
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** A kept picture may be older than a word or a colour here and there, but not than what stands where. */
    private static final double MOST_CHANGED = 0.06;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(10_000, Look::loadFaces);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsPicturesShowThisProgramAndWhatItNamesIsThere(Language language) throws Exception {
        View first = FirstView.of(BUNDLED, language);
        View japan = first.withSelection(Set.of(new CountryCode("JPN")))
                .withData(first.data().withAsOf(LocalDate.of(2025, 8, 15)));
        RealWindow window = RealWindow.open(BUNDLED, new Chart(), japan, folder);
        try {
            Map<String, BufferedImage> made = pictures(window, japan);
            assertEquals(picturesNamed(language), new TreeSet<>(made.keySet()), "pictures that are shown and made");
            List<String> changed = new ArrayList<>();
            for (Map.Entry<String, BufferedImage> picture : made.entrySet()) {
                String name = picture.getKey() + "_" + language.tag() + ".png";
                Path file = Path.of("target/pictures/manual").resolve(name);
                Files.createDirectories(file.getParent());
                ImageIO.write(picture.getValue(), "png", file.toFile());
                if (!isLike(picture.getValue(), name)) {
                    changed.add(name);
                }
            }
            assertEquals(List.of(), changed, "look at them in target/pictures/manual, and keep them as they are now");
            assertEquals(List.of(), missing(window.stage().getScene(), language), "controls that the manual names");
        } finally {
            WaitForAsyncUtils.waitForAsyncFx(10_000, window.stage()::close);
            FxToolkit.cleanupStages();
        }
    }

    private static Map<String, BufferedImage> pictures(RealWindow window, View japan) throws Exception {
        Scene scene = window.stage().getScene();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            window.stage().setWidth(WIDTH);
            window.stage().setHeight(HEIGHT);
            click(scene, "#welcome-close");
        });
        Map<String, BufferedImage> made = new LinkedHashMap<>();
        settle();
        made.put("window", shot(scene.getRoot()));
        made.put("chart", shot(scene.lookup("#chart")));
        made.put("dossier", shot(scene.lookup("#dossier")));
        View pinned = japan.withThresholds(japan.thresholds()
                .withPinned(Optional.of(japan.thresholds().main()))
                .withMain(3.5));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.session().change(view -> pinned));
        settle();
        made.put("line", shot(scene.lookup("#chart")));
        Platform.runLater(() -> click(scene, "#export"));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> dialog(window.stage()).isPresent());
        settle();
        made.put("export", shot(dialog(window.stage()).orElseThrow().getScene().getRoot()));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> dialog(window.stage()).ifPresent(Window::hide));
        return made;
    }

    private static Optional<Window> dialog(Stage program) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> Window.getWindows().stream()
                        // Of this window: another test's may still be open.
                        .filter(other -> other instanceof Stage stage && stage.getOwner() == program)
                        .filter(Window::isShowing)
                        .findFirst());
    }

    private static void click(Scene scene, String id) {
        if (scene.lookup(id) instanceof ButtonBase button) {
            button.fire();
        }
    }

    /** Previews and late panes come with a pulse or two after the documents are read. */
    private static void settle() {
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private static BufferedImage shot(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            assertNotNull(node);
            WritableImage taken = node.snapshot(null, null);
            int width = (int) taken.getWidth();
            int height = (int) taken.getHeight();
            int[] argb = new int[width * height];
            PixelReader reader = taken.getPixelReader();
            reader.getPixels(0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), argb, 0, width);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, argb, 0, width);
            return image;
        });
    }

    /** Whether few pixels differ clearly from the kept picture. */
    private static boolean isLike(BufferedImage made, String name) throws IOException {
        BufferedImage kept;
        try (InputStream in = ManualPage.class.getResourceAsStream("/org/fourquadrant/manual/" + name)) {
            kept = in == null ? null : ImageIO.read(in);
        }
        if (kept == null || kept.getWidth() != made.getWidth() || kept.getHeight() != made.getHeight()) {
            return false;
        }
        long different = 0;
        for (int y = 0; y < made.getHeight(); y++) {
            for (int x = 0; x < made.getWidth(); x++) {
                if (distance(made.getRGB(x, y), kept.getRGB(x, y)) > 96) {
                    different++;
                }
            }
        }
        return different < MOST_CHANGED * made.getWidth() * made.getHeight();
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }

    private static Set<String> picturesNamed(Language language) {
        Set<String> names = new TreeSet<>();
        for (ManualPage page : Manual.pages(language)) {
            page.blocks().stream()
                    .filter(ManualPage.Picture.class::isInstance)
                    .map(block -> ((ManualPage.Picture) block).name())
                    .forEach(names::add);
        }
        return names;
    }

    private static List<String> missing(Scene scene, Language language) {
        return controls(language).stream()
                .filter(id -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.lookup("#" + id)) == null)
                .toList();
    }

    /** The ids of all that the manual names in the window. */
    private static Set<String> controls(Language language) {
        Set<String> ids = new TreeSet<>();
        for (ManualPage page : Manual.pages(language)) {
            for (ManualPage.Block block : page.blocks()) {
                spans(block).stream()
                        .filter(span -> span.style() == Style.CONTROL)
                        .map(Span::control)
                        .forEach(ids::add);
            }
        }
        assertTrue(ids.contains("export"), "the manual names the button that makes slides");
        return ids;
    }

    private static List<Span> spans(ManualPage.Block block) {
        if (block instanceof ManualPage.Paragraph paragraph) {
            return paragraph.spans();
        }
        return block instanceof ManualPage.Item item ? item.spans() : List.of();
    }
}
