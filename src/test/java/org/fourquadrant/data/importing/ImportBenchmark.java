package org.fourquadrant.data.importing;

import com.opencsv.CSVReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.model.dataset.TableChoices;

/**
 * CPU time and peak memory of reading a long table, against OpenCSV's {@code readAll} with every number parsed, both warm
 * and in one run. Arguments: files.
 */
final class ImportBenchmark {

    private static final int ROUNDS = 5;

    private ImportBenchmark() {}

    public static void main(String[] files) throws Exception {
        DatasetReader reader = new DatasetReader(new WorkspaceLoader().load());
        for (String file : files) {
            Path path = Path.of(file);
            for (int round = 0; round < ROUNDS; round++) {
                Measured opened = measure(() -> openCsv(path));
                Measured read =
                        measure(() -> reader.reading(path, TableChoices.NONE).orElseThrow());
                System.out.printf(
                        Locale.ROOT,
                        "%s OpenCSV %d ms %d MB, import %d ms %d MB, ratio %.2f %.2f%n",
                        path.getFileName(),
                        opened.millis(),
                        opened.megabytes(),
                        read.millis(),
                        read.megabytes(),
                        (double) read.millis() / opened.millis(),
                        (double) read.megabytes() / opened.megabytes());
            }
        }
    }

    private record Measured(long millis, long megabytes) {}

    private interface Work {
        Object run() throws Exception;
    }

    private static Measured measure(Work work) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Object kept = work.run();
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000;
        Reference.reachabilityFence(kept);
        return new Measured(millis, peak);
    }

    private static Object openCsv(Path path) throws Exception {
        try (Reader in = Files.newBufferedReader(path);
                CSVReader reader = new CSVReader(in)) {
            List<String[]> rows = reader.readAll();
            double sum = 0;
            for (String[] row : rows.subList(1, rows.size())) {
                for (int column = 3; column < 7; column++) {
                    sum += Double.parseDouble(row[column]);
                }
            }
            return List.of(rows, sum);
        }
    }
}
