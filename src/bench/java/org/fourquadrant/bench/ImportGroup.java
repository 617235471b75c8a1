package org.fourquadrant.bench;

import com.opencsv.CSVReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.model.dataset.TableChoices;

/**
 * What it costs to read a long own table whole, against OpenCSV's {@code readAll} with six columns parsed: CPU time of the thread
 * and peak of the heap, both warm and in turn, the result kept.
 */
final class ImportGroup implements Group {

    private static final int WARM = 4;
    private static final int ROUNDS = 5;

    /** Below, what is done once whatever the size weighs more; above, less. */
    private static final int ROWS_OF_THE_TARGET = 500_000;

    private static final TableChoices CHOSEN = TableChoices.NONE.with(TableChoices.Choice.YEAR_COLUMN, "year").withUnits(List.of("percent"));

    private record Measured(double millis, double megabytes) {}

    private interface Work {
        Object run() throws Exception;
    }

    private final DatasetReader reader = new DatasetReader(new WorkspaceLoader().load());

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Report report) throws Exception {
        Path folder = Files.createTempDirectory("long-tables");
        report.title("Own tables of " + LongTables.COLUMNS + " columns, one indicator of many (" + ROUNDS
                + " repeats, medians)");
        for (int rows : new int[] {100_000, 500_000, 1_000_000}) {
            Path file = LongTables.csv(folder, rows);
            compare(report, rows, file);
            Files.delete(file);
        }
        Path preview = LongTables.csv(folder, 30_000);
        List<Measured> chosen = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            chosen.add(measure(() -> read(preview, CHOSEN)));
        }
        report.target("a changed choice, 30,000 rows, ms", median(chosen).millis(), 300);
        Files.delete(preview);
        Path workbook = LongTables.workbook(folder, 125_000);
        List<Measured> books = new ArrayList<>();
        for (int round = 0; round < 1 + ROUNDS; round++) {
            books.add(measure(() -> read(workbook, TableChoices.NONE)));
        }
        report.target("workbook of 1,000,000 cells, CPU ms", median(books).millis(), 3_000);
        Files.delete(workbook);
        Files.delete(folder);
    }

    private void compare(Report report, int rows, Path file) throws Exception {
        List<Measured> ours = new ArrayList<>();
        List<Measured> theirs = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            theirs.add(measure(() -> openCsv(file)));
            ours.add(measure(() -> read(file, TableChoices.NONE)));
        }
        Measured our = median(ours);
        Measured their = median(theirs);
        report.note(String.format(
                Locale.ROOT,
                "%,d rows: ours %.0f ms CPU, %.0f MB; OpenCSV %.0f ms CPU, %.0f MB",
                rows,
                our.millis(),
                our.megabytes(),
                their.millis(),
                their.megabytes()));
        if (rows != ROWS_OF_THE_TARGET) {
            return;
        }
        report.target("CPU, ours / OpenCSV, " + rows + " rows", our.millis() / their.millis(), 1.5);
        report.target("peak memory, ours / OpenCSV, " + rows + " rows", our.megabytes() / their.megabytes(), 1.3);
    }

    private TableReading read(Path file, TableChoices choices) {
        TableReading read = reader.reading(file, choices).orElseThrow();
        if (read.dataset().isEmpty()) {
            throw new IllegalStateException(read.problems().toString());
        }
        return read;
    }

    private static Object openCsv(Path path) throws Exception {
        try (Reader in = Files.newBufferedReader(path);
                CSVReader csv = new CSVReader(in)) {
            List<String[]> rows = csv.readAll();
            double sum = 0;
            for (String[] row : rows.subList(1, rows.size())) {
                for (int column = 2; column < LongTables.COLUMNS; column++) {
                    sum += Double.parseDouble(row[column]);
                }
            }
            return List.of(rows, sum);
        }
    }

    private static Measured measure(Work work) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Object kept = work.run();
        double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
        double peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
        Reference.reachabilityFence(kept);
        return new Measured(millis, peak);
    }

    /** The middle of the last rounds, by time and by memory. */
    private static Measured median(List<Measured> all) {
        List<Measured> last = all.subList(all.size() - ROUNDS, all.size());
        double millis = last.stream().mapToDouble(Measured::millis).sorted().toArray()[ROUNDS / 2];
        double megabytes =
                last.stream().mapToDouble(Measured::megabytes).sorted().toArray()[ROUNDS / 2];
        return new Measured(millis, megabytes);
    }
}
