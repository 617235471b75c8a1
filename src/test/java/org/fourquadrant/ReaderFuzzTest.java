package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.Cli;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.document.OwnDocumentsExample;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.files.PathReader;
import org.fourquadrant.ui.state.SessionState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file that a person opens, of whichever kind: a result or a sentence, soon, and never an exception. */
class ReaderFuzzTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final int SEED = 1_400;

    /** More than a hundred times what a reading takes; of this thread's own time, since machines are busy. */
    private static final long MOST_CPU_NANOS = Duration.ofSeconds(2).toNanos();

    private static final String TABLE = "国名,年,米国の貿易収支（百万ドル）,軍事費／GDP（％）\n日本,2024,▲68468,1.4\n"
            + "\"ドイツ\",2024,\"△84,826\",1.9 e\nフランス,2023年度,(16394),..\n世界,2024,1,2\n注：出典,,,\n";
    private static final String LONG = "REF_AREA;INDICATOR;UNIT_MEASURE;TIME_PERIOD;OBS_VALUE;OBS_STATUS\n"
            + "DEU;BALANCE;USD_MN;2024;-84826;A\nDEU;MILEX;PC_GDP;2024;1,9;E\nFRA;MILEX;PC_GDP;2024;2,1;A\n";

    private static final String ODS = "<d xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><t:table t:name='A'><t:table-row>"
            + "<t:table-cell><p>country</p></t:table-cell><t:table-cell><p>year</p></t:table-cell>"
            + "<t:table-cell><p>balance_musd</p></t:table-cell></t:table-row><t:table-row t:number-rows-repeated='2'>"
            + "<t:table-cell><p>Japan</p></t:table-cell><t:table-cell o:value-type='float' o:value='2024'/>"
            + "<t:table-cell o:value-type='float' o:value='-68468'/><t:table-cell t:number-columns-repeated='9'/>"
            + "</t:table-row></t:table></d>";

    /** What breaks readers: ends, quotes, signs, numbers without bound, markup, levels. */
    private static final List<String> TOKENS = List.of(
            "\"",
            "\"\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\0",
            "\uFEFF",
            "\uD800",
            "▲",
            "((((((((",
            "1e999",
            "-",
            "99999999999999999999",
            "NaN",
            "{",
            "}",
            "[",
            "]",
            "[[[[[[[[[[[[",
            "null",
            "<",
            "</",
            "&#11;",
            "<!DOCTYPE a [",
            "../",
            "\\u0000",
            "%",
            "億円",
            "EUR",
            "2024",
            "e");

    @TempDir
    private Path folder;

    /** A file that is mutated, and what is opened then. */
    private record Seed(Path file, Path opened, byte[] bytes) {}

    @Test
    void aThousandMutationsOverEveryReaderGiveAResultOrASentence() throws IOException {
        fuzz(1_000);
    }

    @Test
    @Tag("long")
    void twentyThousandMutationsOverEveryReaderGiveAResultOrASentence() throws IOException {
        fuzz(20_000);
    }

    private void fuzz(int mutations) throws IOException {
        List<Seed> seeds = seeds();
        PathReader reader = new PathReader(new JsonViews(() -> FIRST));
        SessionState shown = new SessionState(WORKSPACE, FIRST);
        for (int i = 0; i < mutations; i++) {
            Random random = new Random(SEED + i);
            Seed seed = seeds.get(i % seeds.size());
            byte[] mutated = isZip(seed.bytes()) && random.nextInt(4) > 0
                    ? mutatedWithin(seed.bytes(), random)
                    : mutated(seed.bytes(), random);
            Files.write(seed.file(), mutated);
            String which = "mutation " + i + " of " + seed.file().getFileName();
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read(reader, seed, shown, which), which);
            Files.write(seed.file(), seed.bytes());
        }
    }

    private static void read(PathReader reader, Seed seed, SessionState shown, String which) {
        long before = cpu();
        PathReader.Outcome outcome;
        try {
            outcome = reader.read(seed.opened(), new PathReader.Asked(shown));
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError(which, thrown);
        }
        long took = cpu() - before;
        assertTrue(took < MOST_CPU_NANOS, () -> which + " took " + took / 1_000_000 + " ms");
        boolean answered = outcome.contents().isPresent()
                || outcome.table().isPresent()
                || !outcome.problems().isEmpty();
        assertTrue(answered, which + " said nothing");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private List<Seed> seeds() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        seeds.add(seed("utf8.csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        seeds.add(seed("sjis.csv", TABLE.getBytes(Charset.forName("windows-31j"))));
        seeds.add(seed("wide.tsv", TABLE.replace(',', '\t').getBytes(StandardCharsets.UTF_16)));
        seeds.add(seed("long.csv", LONG.getBytes(StandardCharsets.UTF_8)));
        try (Workbook now = new XSSFWorkbook();
                Workbook before = new HSSFWorkbook()) {
            seeds.add(seed("now.xlsx", bytes(now)));
            seeds.add(seed("before.xls", bytes(before)));
        }
        for (String ending : List.of("svg", "png", "pdf", "pptx")) {
            Path slide = folder.resolve("slide." + ending);
            Cli cli = new Cli(
                    () -> WORKSPACE,
                    Chart::new,
                    Language.ENGLISH,
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream());
            cli.run("slide", "--size", "640x400", "-o", slide.toString());
            seeds.add(seed(slide.getFileName().toString(), Files.readAllBytes(slide)));
        }
        for (String name : List.of("view.json", "scenes.json", "own.csv")) {
            Path there = Path.of("src/test/resources/saved-before", name);
            seeds.add(seed(name, Files.readAllBytes(there)));
        }
        Files.copy(Path.of("src/test/resources/saved-before/second.csv"), folder.resolve("second.csv"));
        byte[] content = ODS.getBytes(StandardCharsets.UTF_8);
        seeds.add(seed("book.ods", zip(Map.of("content.xml", content))));
        seeds.add(seed("packed.zip", zip(Map.of("a/table.csv", TABLE.getBytes(StandardCharsets.UTF_8)))));
        addParts(seeds, OwnDocumentsExample.write(folder.resolve("documents")));
        return seeds;
    }

    private Seed seed(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new Seed(file, file, bytes);
    }

    private static void addParts(List<Seed> seeds, Path data) throws IOException {
        for (String part : List.of("datapackage.json", "documents.csv", "statements.csv")) {
            Path file = data.resolve(part);
            seeds.add(new Seed(file, data, Files.readAllBytes(file)));
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("貿易");
        String[] lines = TABLE.split("\n");
        for (int row = 0; row < lines.length; row++) {
            Row made = sheet.createRow(row);
            String[] cells = lines[row].split(",");
            for (int column = 0; column < cells.length; column++) {
                made.createCell(column).setCellValue(cells[column]);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** One part of a packed file is mutated and packed again: what is packed is read by readers of its own. */
    private static byte[] mutatedWithin(byte[] zip, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names = List.copyOf(parts.keySet());
        parts.computeIfPresent(names.get(random.nextInt(names.size())), (name, part) -> mutated(part, random));
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                packed.putNextEntry(new ZipEntry(part.getKey()));
                packed.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed;
        for (int k = random.nextInt(4); k >= 0; k--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> changed(bytes, at, (byte) random.nextInt(256));
            case 1 -> Arrays.copyOf(bytes, at + 1);
            case 2 -> spliced(bytes, at, end, new byte[0]);
            case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 4 -> changed(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            default -> spliced(bytes, at, at, token(random).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String token(Random random) {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        return random.nextInt(20) == 0 ? token.repeat(3_000) : token;
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
