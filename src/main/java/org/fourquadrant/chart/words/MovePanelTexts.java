package org.fourquadrant.chart.words;

import java.util.List;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.MovePanel;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.PlaceText;

/** Every word of the panels of who moved over the range of years of a view. */
public final class MovePanelTexts {

    private final ViewWords wording;

    public MovePanelTexts(View view) {
        this.wording = ViewWords.of(view, Captions.STANDARD);
    }

    /** Who is in a panel, and how many of them changed quadrant: the fullest first, for the room that there is. */
    public List<String> headings(MovePanel panel) {
        String name = name(panel);
        return List.of(
                wording.texts().format("panels.heading", name, panel.moves().size(), panel.changed()),
                wording.texts()
                        .format("panels.heading.short", name, panel.moves().size(), panel.changed()),
                name);
    }

    private String name(MovePanel panel) {
        View view = wording.view();
        return panel.trait()
                .map(trait -> ChartTexts.of(view, Captions.STANDARD).legend().of(trait))
                .or(() -> panel.start()
                        .map(start ->
                                wording.texts().format("panels.start", new PlaceText(view.language()).name(start))))
                .orElseGet(() -> wording.texts().get("panels.start.undecided"));
    }

    /** What the arrows are. */
    public String note() {
        return wording.texts()
                .format(
                        "panels.note",
                        wording.view().data().fromYear().map(String::valueOf).orElse(""),
                        wording.year());
    }

    /** What a country is called at its arrow. */
    public String name(Move move) {
        return wording.shortName(move.country());
    }

    /** Where a country stood at both ends. */
    public String sentence(Move move) {
        YearPlaceTexts places = new YearPlaceTexts(wording.view().language());
        return wording.texts().format("panels.move", places.sentence(move.from()), places.sentence(move.to()));
    }

    /** A tick of the axis to the right. */
    public String share(double share) {
        return wording.figures().shareTick(share);
    }

    /** A tick of the upward axis. */
    public String balance(double balance) {
        return wording.figures().balanceTick(balance);
    }
}
