package org.fourquadrant.ui.timeline;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.ui.shared.CardPopup;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.SourceChip;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Cards of the events of a mark: a short one while the pointer is on it, the whole one after a click. */
final class EventCards {

    private static final int SHORT = 3;
    private static final double WIDTH = 340;
    private static final double MOST_HEIGHT = 320;
    private static final double GAP = 8;

    private final TrackPane track;
    private final Popup hover = new Popup();
    private GroupText text;
    private Sources sources;
    private Terms terms;
    private MoreText more;
    private TrackLayout.Spot hovered;

    /** Says how many events are not on the short card. */
    @FunctionalInterface
    interface MoreText {
        String of(int count);
    }

    EventCards(TrackPane track) {
        this.track = track;
        hover.setAutoFix(true);
        // Above the mark, so that it covers none of the other lanes.
        hover.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
    }

    void write(GroupText words, Sources inLanguage, Terms its, MoreText moreText) {
        text = words;
        sources = inLanguage;
        terms = its;
        more = moreText;
    }

    void hover(TrackLayout.Spot spot) {
        if (Objects.equals(hovered, spot)) {
            return;
        }
        leave();
        hovered = spot;
        List<Event> events = spot.group().events();
        VBox card = card(spot.group(), events.subList(0, Math.min(SHORT, events.size())));
        card.setMouseTransparent(true);
        PaneStyle.inherit(card, track);
        card.getStyleClass().add("card-popup");
        if (events.size() > SHORT) {
            card.getChildren().add(WrappedLabel.of(more.of(events.size() - SHORT), "event-more"));
        }
        hover.getContent().setAll(card);
        Point2D at = track.localToScreen(track.middleOf(spot) + GAP, track.yOf(spot) - GAP);
        hover.show(track, at.getX(), at.getY());
    }

    void leave() {
        hovered = null;
        hover.hide();
    }

    void open(TrackLayout.Spot spot) {
        leave();
        VBox card = card(spot.group(), spot.group().events());
        Parent content = spot.group().events().size() > SHORT ? scrolled(card) : card;
        // Above the date and what happened on it, so that both can be read.
        new CardPopup(content, track).showAbove(track.middleOf(spot), 0);
    }

    private ScrollPane scrolled(VBox card) {
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setPrefViewportHeight(MOST_HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private VBox card(EventGroup group, List<Event> events) {
        VBox card = new VBox();
        card.getStyleClass().add("event-card");
        card.setPrefWidth(WIDTH);
        card.getChildren().add(WrappedLabel.of(text.title(group), "event-title"));
        events.forEach(event -> card.getChildren().add(entry(event)));
        return card;
    }

    private VBox entry(Event event) {
        Label head = WrappedLabel.of(text.kind(event), "event-kind");
        Label summary = WrappedLabel.of(event.cited().statement().summary().in(terms.language()), "event-summary");
        VBox entry =
                new VBox(head, summary, new SourceChip(sources.of(event.cited().statement()), terms));
        entry.getStyleClass().add("event-entry");
        return entry;
    }
}
