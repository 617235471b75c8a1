package org.fourquadrant.bench;

import java.util.ArrayList;
import java.util.List;

/** Contenders that take turns, so that whatever else the machine does hits them alike. */
final class Contest {

    private final int warmUps;
    private final int repeats;

    Contest(int warmUps, int repeats) {
        this.warmUps = warmUps;
        this.repeats = repeats;
    }

    int repeats() {
        return repeats;
    }

    /** The times of each contender, in their order. */
    List<Samples> run(List<Contender> contenders) throws Exception {
        List<Samples> all = new ArrayList<>();
        for (Contender contender : contenders) {
            all.add(new Samples(contender.name(), repeats));
        }
        for (int turn = 0; turn < warmUps + repeats; turn++) {
            for (int i = 0; i < contenders.size(); i++) {
                double millis = time(contenders.get(i), turn);
                if (turn >= warmUps) {
                    all.get(i).set(turn - warmUps, millis);
                }
            }
        }
        return all;
    }

    private static double time(Contender contender, int turn) throws Exception {
        long start = System.nanoTime();
        contender.run(turn);
        double millis = (System.nanoTime() - start) / 1e6;
        return contender.ownMillis() < 0 ? millis : contender.ownMillis();
    }
}
