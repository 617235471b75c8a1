package org.fourquadrant.chart.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.PlaceText;

/** Texts at the threshold line: where it is, how firm the counts are, who meets it. */
public final class LineTexts {

    private final ViewWords wording;

    LineTexts(ViewWords wording) {
        this.wording = wording;
    }

    /** The share at which a line stands, per cent of GDP. */
    public String share(double share) {
        return wording.figures().share(share);
    }

    /** Between which thresholds the picture does not change. */
    public String stable(StableInterval interval) {
        return wording.texts()
                .format(
                        "stable",
                        wording.figures().threshold(interval.above()),
                        wording.figures().threshold(interval.upTo()));
    }

    /** How many of a group meet the line. */
    public String groupMeeting(Enum<?> group, int meeting, int size) {
        return wording.texts()
                .format(
                        "strip." + Tokens.of(group),
                        wording.figures().count(meeting),
                        wording.figures().count(size));
    }

    /** How many meet a further line that is only drawn. */
    public String reference(double share, int meeting) {
        return wording.texts()
                .format(
                        "reference",
                        wording.figures().threshold(share),
                        wording.figures().count(meeting));
    }

    /** How many countries lie between one line and the next. */
    public String band(int count) {
        return wording.texts().format("band", count);
    }

    /** The same where there is no room for words. */
    public String bandNumber(int count) {
        return wording.figures().count(count);
    }

    /**
     * Who crosses from a pinned place to the line, by quadrants, the largest balances first.
     *
     * @param from where the line was pinned, per cent of GDP
     * @param named at most so many of each group are named, the others counted
     */
    public String crossers(double from, List<Crossing> crossings, int named) {
        String start = wording.figures().threshold(from);
        if (crossings.isEmpty()) {
            return wording.texts().format("crossers.none", start);
        }
        Map<String, List<Crossing>> groups = new TreeMap<>();
        crossings.forEach(one -> groups.computeIfAbsent(place(one.from()) + place(one.to()), key -> new ArrayList<>())
                .add(one));
        String all = groups.values().stream()
                .map(group -> group(group, named))
                .collect(Collectors.joining(wording.texts().get("crossers.separator")));
        return wording.texts().format("crossers", start, all);
    }

    private String place(Optional<Quadrant> quadrant) {
        return new PlaceText(wording.view().language()).name(quadrant);
    }

    private String group(List<Crossing> group, int named) {
        List<String> names = group.stream()
                .sorted(Comparator.comparingDouble(
                        one -> -Math.abs(one.country().balance().value())))
                .limit(named)
                .map(one -> wording.shortName(one.country().country()))
                .toList();
        String list = String.join(wording.texts().get("list.separator"), names);
        String left = wording.figures().count(group.size() - names.size());
        String who = names.size() == group.size()
                ? list
                : names.isEmpty() ? left : wording.texts().format("crossers.more", list, left);
        return wording.texts()
                .format(
                        "crossers.group",
                        place(group.get(0).from()),
                        place(group.get(0).to()),
                        who);
    }
}
