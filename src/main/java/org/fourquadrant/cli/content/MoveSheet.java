package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.years.Gap;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.PlaceText;

/** Who moved from one year to another, as lines for a person. */
public final class MoveSheet {

    private final TerminalWords words;
    private final View view;
    private final int carry;

    /** @param carry for how many years shares are carried forward */
    public MoveSheet(TerminalWords words, View view, int carry) {
        this.words = words;
        this.view = view;
        this.carry = carry;
    }

    /** The lines of a sheet, with what is asked above, and below how many moved so and who is left out. */
    public List<String> lines(Sheet<Move> sheet, Moves moves, int from, int to) {
        List<String> lines = new ArrayList<>();
        lines.add(words.texts()
                .format(
                        "moves.heading",
                        view.data().dataset(),
                        String.valueOf(from),
                        String.valueOf(to),
                        words.figures().threshold(view.thresholds().main()),
                        carry));
        lines.add("");
        lines.addAll(TextTable.lines(sheet, words.headers("moves", sheet.keys())));
        lines.add("");
        lines.add(words.texts().format("moves.total", count(moves.moves().size()), count(moves.stayed())));
        lines.add(words.texts()
                .format(
                        "moves.causes",
                        count(moves.count(Move.Cause.ZERO)),
                        count(moves.count(Move.Cause.LINE)),
                        count(moves.count(Move.Cause.BOTH)),
                        count(moves.count(Move.Cause.NOT_DECIDED))));
        moves.matrix().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Moves.FromTo, List<Move>> entry) ->
                        place(entry.getKey().from()) + place(entry.getKey().to())))
                .forEach(entry -> lines.add(field(entry)));
        lines.add(words.texts()
                .format(
                        "moves.left_out",
                        count(moves.leftOut(Gap.Reason.NO_DEFENCE_SHARE)),
                        count(moves.leftOut(Gap.Reason.NO_BALANCE)),
                        count(moves.leftOut(Gap.Reason.NEITHER_VALUE)),
                        moves.leftOut(Gap.Reason.ENDED)));
        return lines;
    }

    private String field(Map.Entry<Moves.FromTo, List<Move>> entry) {
        return words.texts()
                .format(
                        "move.counted",
                        place(entry.getKey().from()),
                        place(entry.getKey().to()),
                        count(entry.getValue().size()));
    }

    private String place(Optional<Quadrant> quadrant) {
        return new PlaceText(words.language()).name(quadrant);
    }

    private String count(int number) {
        return words.figures().count(number);
    }
}
