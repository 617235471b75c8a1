package org.fourquadrant.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Contenders that take turns, so that whatever else the machine does hits them alike. */
final class Contest {

    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final int warmUps;
    private final int repeats;
    private final Duration alone;

    Contest(int warmUps, int repeats) {
        this(warmUps, repeats, WARM_UP);
    }

    /** @param alone how long each contender runs alone before they take turns */
    Contest(int warmUps, int repeats, Duration alone) {
        this.warmUps = warmUps;
        this.repeats = repeats;
        this.alone = alone;
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
        for (Contender contender : contenders) {
            warmUp(contender);
        }
        for (int turn = 0; turn < warmUps + repeats; turn++) {
            for (int i = 0; i < contenders.size(); i++) {
                contenders.get(i).prepare();
                double cpu = cpuMillis();
                double millis = time(contenders.get(i), turn);
                if (turn >= warmUps) {
                    all.get(i).set(turn - warmUps, millis);
                    all.get(i).addCpu(cpuMillis() - cpu);
                }
            }
        }
        return all;
    }

    /**
     * Alone for some seconds first: a fast contender needs more turns than a slow one until its code is compiled. All that
     * a counted turn does is done, since a class that is loaded only then can throw compiled code away.
     */
    private void warmUp(Contender contender) throws Exception {
        long end = System.nanoTime() + alone.toNanos();
        for (int turn = 0; System.nanoTime() < end; turn++) {
            contender.prepare();
            cpuMillis();
            time(contender, turn);
        }
    }

    /** What all threads of this process have taken so far. */
    private static double cpuMillis() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e6
                : 0;
    }

    private static double time(Contender contender, int turn) throws Exception {
        long start = System.nanoTime();
        contender.run(turn);
        double millis = (System.nanoTime() - start) / 1e6;
        return contender.ownMillis() < 0 ? millis : contender.ownMillis();
    }
}
