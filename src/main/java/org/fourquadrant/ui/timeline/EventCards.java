package org.fourquadrant.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.fourquadrant.facts.dossier.ActEvent;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.ui.shared.CardPopup;
import org.fourquadrant.ui.shared.ChangeWords;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.shared.Source;
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
    private final TimelineViewModel model;
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

    EventCards(TrackPane track, TimelineViewModel model) {
        this.track = track;
        this.model = model;
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
        VBox card = card(spot.group(), SHORT);
        card.setMouseTransparent(true);
        PaneStyle.inherit(card, track);
        card.getStyleClass().add("card-popup");
        if (spot.group().size() > SHORT) {
            card.getChildren().add(WrappedLabel.of(more.of(spot.group().size() - SHORT), "event-more"));
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
        VBox card = card(spot.group(), Integer.MAX_VALUE);
        List<String> changed = changes(spot.group());
        if (!changed.isEmpty()) {
            card.getChildren().add(changes(changed));
        }
        Parent content = spot.group().size() + changed.size() > SHORT ? scrolled(card) : card;
        // Above the date and what happened on it, so that both can be read.
        new CardPopup(content, track).showAbove(track.middleOf(spot), 0);
    }

    private ScrollPane scrolled(VBox card) {
        ScrollPane scroll = ScrolledParts.pane(card);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setPrefViewportHeight(MOST_HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private VBox card(EventGroup group, int most) {
        VBox card = new VBox();
        card.getStyleClass().add("event-card");
        card.setPrefWidth(WIDTH);
        card.getChildren().add(WrappedLabel.of(text.title(group), "event-title"));
        Stream.concat(
                        group.acts().stream().map(this::entry),
                        group.events().stream().map(this::entry))
                .limit(most)
                .forEach(card.getChildren()::add);
        return card;
    }

    /** Whose tariff the day changes; what only papers report of other matters changes none. */
    private List<String> changes(EventGroup group) {
        boolean ofTariffs = !group.acts().isEmpty() || group.lane() == Lane.TARIFFS;
        return ofTariffs && group.isOnADay()
                ? new ChangeWords(terms).lines(model.changesOn(group.date().firstDay()))
                : List.of();
    }

    private VBox changes(List<String> lines) {
        VBox entry = new VBox(WrappedLabel.of(text.changes(), "event-kind"));
        lines.forEach(line -> entry.getChildren().add(WrappedLabel.of(line, "event-summary")));
        entry.getStyleClass().add("event-entry");
        entry.setId("event-changes");
        return entry;
    }

    private VBox entry(ActEvent event) {
        return entry(text.kind(event), event.act().summary().in(terms.language()), sources.of(event.act()));
    }

    private VBox entry(Event event) {
        return entry(
                text.kind(event),
                event.cited().statement().summary().in(terms.language()),
                sources.of(event.cited().statement()));
    }

    private VBox entry(String head, String summary, Source source) {
        VBox entry = new VBox(
                WrappedLabel.of(head, "event-kind"),
                WrappedLabel.of(summary, "event-summary"),
                new SourceChip(source, terms));
        entry.getStyleClass().add("event-entry");
        return entry;
    }
}
