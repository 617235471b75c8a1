package org.fourquadrant.bench;

import java.util.List;
import java.util.Locale;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.model.view.Thresholds;

/** What a moved line costs in reclassification: who crosses, against classifying everybody anew. */
final class ReclassificationGroup implements Group {

    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};

    /** Moves of one timing; a single one is too short for the clock. */
    private static final int MOVES = 1_000;

    private static final int CROSSING = 10;

    @Override
    public String name() {
        return "line";
    }

    @Override
    public void run(Report report) throws Exception {
        for (int size : SIZES) {
            run(report, size);
        }
    }

    private static void run(Report report, int size) throws Exception {
        PlottableSet set = Crowd.of(size).set(List.of());
        SharesAlongLine shares = new SharesAlongLine(set.plottable());
        List<Plottable> ascending = shares.ascending();
        long[] crossed = new long[1];
        List<Contender> contenders = List.of(
                Contender.of(MOVES + " moves past " + CROSSING + " countries each, by the sorted shares", turn -> {
                    for (int i = 0; i < MOVES; i++) {
                        int first = (int) ((long) i * (size - CROSSING) / MOVES);
                        double from = ascending.get(first).share().value();
                        double to = ascending.get(first + CROSSING).share().value();
                        crossed[0] += shares.crossings(from, to).size() + shares.meeting(to);
                    }
                }),
                Contender.of("1 classification of everybody", turn -> {
                    Thresholds thresholds = new Thresholds(FxContender.share(turn), List.of());
                    crossed[0] += Classification.of(set, thresholds).counts().size();
                }));
        Contest contest = new Contest(10, 15);
        List<Samples> all = contest.run(contenders);
        String title = String.format(Locale.ROOT, "Line moved over %,d countries", size);
        report.table(title, contest.repeats(), all);
        report.note(String.format(
                Locale.ROOT,
                "one move past %d: %.2f microseconds (checksum %d)",
                CROSSING,
                all.get(0).median() * 1_000 / MOVES,
                crossed[0]));
    }
}
