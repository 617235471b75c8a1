package org.fourquadrant.ui.idea;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.PixelImage;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/**
 * The page of an idea in the place of the chart, as the view has it: the very page that a slide of the view is, drawn in the
 * background. Escape or its button brings the chart back.
 */
public final class IdeaPicture extends StackPane {

    /** So long nothing may change before it is drawn. */
    private static final Duration REST = Duration.millis(80);

    /** Smaller than this its letters could not be read: it is scrolled instead, logical pixels. */
    private static final double LEAST_WIDTH = 820;

    /** No page is laid out flatter than a slide: its text would not have the room that it has there. */
    private static final double FLATTEST = 9 / 16.0;

    /** The ring of the focus on both sides. */
    private static final double EDGE = 10;

    /** What the way back takes below the page, logical pixels. */
    private static final double FOOT = 36;

    /** What a bar to scroll with takes. */
    private static final double BAR = 18;

    private final Session session;
    private final SlideExporter exporter;
    private final Answers answers = new Answers();
    private Optional<Paper> paper = Optional.empty();
    private final PauseTransition rest = new PauseTransition(REST);

    /** What was drawn. */
    private record Drawn(Page page, int[] pixels, int width, int height, double scale) {}

    public IdeaPicture(Session session, SlideExporter exporter) {
        this.session = session;
        this.exporter = exporter;
        setId("idea-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        setVisible(false);
        rest.setOnFinished(event -> draw());
        session.shownProperty().subscribe(now -> follow());
        widthProperty().addListener(changed -> follow());
        heightProperty().addListener(changed -> follow());
    }

    private void leave() {
        session.change(view -> view.withIdeas(view.ideas().withPage(Optional.empty())));
    }

    private void follow() {
        boolean shown = session.view().ideas().page().isPresent();
        setVisible(shown);
        if (shown) {
            equip();
            rest.playFromStart();
        } else {
            rest.stop();
            answers.giveUp();
        }
    }

    /** What the first page needs is made for it, and not for the start of a window that shows the chart. */
    private void equip() {
        if (paper.isEmpty()) {
            Paper made = new Paper();
            paper = Optional.of(made);
            getChildren().setAll(made);
        }
    }

    private void draw() {
        Facts facts = session.facts();
        Window window = getScene() == null ? null : getScene().getWindow();
        double density = window == null ? 1 : window.getOutputScaleX();
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        double across = Math.max(LEAST_WIDTH, getWidth() - EDGE);
        double room = getHeight() - FOOT - EDGE;
        double width = room < across * FLATTEST ? Math.max(LEAST_WIDTH, across - BAR) : across;
        double height = Math.max(width * FLATTEST, room);
        PixelSize size = new PixelSize((int) (width * density), (int) (height * density));
        answers.ask(progress -> drawn(facts, size, density), this::show);
    }

    private Drawn drawn(Facts facts, PixelSize size, double density) {
        SlideOptions options = SlideOptions.STANDARD.withSize(SlideSize.of(size));
        Deck deck = new Deck("", List.of(new Slide(facts.view(), options)), Set.of());
        Page page = exporter.pages(facts, deck).pages().get(0).get();
        int[] pixels = exporter.pixels(page, size.width(), size.height());
        return new Drawn(page, pixels, size.width(), size.height(), density);
    }

    private void show(Drawn drawn) {
        setAccessibleText(drawn.page().description());
        paper.ifPresent(there -> there.show(drawn));
    }

    /** The picture in what scrolls it, and the way back. */
    private final class Paper extends BorderPane {

        private final PixelImage picture = new PixelImage();
        private final Pane sheet = new Pane(picture.view());

        Paper() {
            LiveTexts words = new LiveTexts(IdeasPane.BUNDLE, session.languageProperty());
            getStyleClass().add("idea-picture");
            PaneStyle.follow(this, session);
            getStylesheets().add(IdeasPane.SHEET);
            ScrollPane scroll = ScrolledParts.pane(sheet);
            scroll.getStyleClass().add("idea-scroll");
            scroll.setFocusTraversable(true);
            scroll.accessibleTextProperty().bind(IdeaPicture.this.accessibleTextProperty());
            Button back = new Button();
            back.setId("idea-back");
            back.textProperty().bind(words.of("page.back"));
            back.setOnAction(event -> leave());
            HBox foot = new HBox(back);
            foot.getStyleClass().add("idea-foot");
            foot.setMinHeight(FOOT);
            foot.setMaxHeight(FOOT);
            setCenter(scroll);
            setBottom(foot);
        }

        private void show(Drawn drawn) {
            sheet.setMinSize(drawn.width() / drawn.scale(), drawn.height() / drawn.scale());
            sheet.setMaxSize(drawn.width() / drawn.scale(), drawn.height() / drawn.scale());
            picture.show(
                    drawn.width() / drawn.scale(),
                    drawn.height() / drawn.scale(),
                    drawn.scale(),
                    (argb, width, height, scale) ->
                            System.arraycopy(drawn.pixels(), 0, argb, 0, Math.min(argb.length, drawn.pixels().length)));
        }
    }
}
