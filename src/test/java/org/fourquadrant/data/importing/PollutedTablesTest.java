package org.fourquadrant.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.TableChoices;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Good tables with one fault of a program each: a figure that comes out stood there, one that does not is named. */
class PollutedTablesTest {

    private static final int FILES_OF_A_FAULT = 50;
    private static final DatasetReader READER = new DatasetReader(new WorkspaceLoader().load());

    private static final TableChoices LEAVING_OUT = TableChoices.NONE.withDoubtful(TableChoices.Doubtful.LEFT_OUT);

    /** Tables of several forms; each cell that holds a comma is quoted. */
    private static final List<String> GOOD = List.of("""
        country,year,US goods balance (USD million),Military expenditure (% of GDP),note
        Japan,2024,"-68,468.5",1.37,"a, b"
        Germany,2024,"-84,826.25",1.89,
        France,2024,"-16,394.75",2.05,"c"
        "Korea, Rep.",2024,"-66,007",2.61,d
        Netherlands,2024,"55,516.5",1.88,
        """, """
        Country Name,Country Code,Indicator Name,2022,2023,2024
        Japan,JPN,Military expenditure (% of GDP),1.08,1.19,1.37
        Germany,DEU,Military expenditure (% of GDP),1.36,1.52,1.89
        "Korea, Rep.",KOR,Military expenditure (% of GDP),2.66,2.72,2.61
        Poland,POL,Military expenditure (% of GDP),2.23,3.83,4.17
        """, """
        Land;Jahr;Handelsbilanzsaldo der USA (Mio. USD);Militärausgaben (% des BIP)
        Japan;2024;-68468,5;1,37
        Deutschland;2024;-84826,25;1,89
        Türkei;2024;-1452,75;1,94
        Österreich;2024;-13100,5;1,03
        """, """
        国名,年,米国の貿易収支（百万ドル）,防衛費の対GDP比（％）
        日本,2024,"▲68,468.5",1.37
        ドイツ,2024,"▲84,826.25",1.89
        フランス,2024,"▲16,394.75",2.05
        韓国,2024,"▲66,007",2.61
        """, """
        iso3\tyear\tindicator\tunit\tvalue
        JPN\t2024\tGoods trade balance\tUSD million\t-68468.5
        JPN\t2024\tMilitary expenditure\t% of GDP\t1.37
        DEU\t2024\tGoods trade balance\tUSD million\t-84826.25
        DEU\t2024\tMilitary expenditure\t% of GDP\t1.89
        FRA\t2024\tGoods trade balance\tUSD million\t-16394.75
        FRA\t2024\tMilitary expenditure\t% of GDP\t2.05
        """);

    /** What programs do to tables. */
    private enum Fault {
        SEPARATOR_TOO_MANY,
        SEPARATOR_TOO_FEW,
        QUOTE_STRAY,
        QUOTE_MISSING,
        ROW_IN_OTHER_DELIMITER,
        FILE_IN_OTHER_DELIMITER,
        LINE_END,
        ENCODING,
        HEADER_AGAIN,
        COLUMN_BLANK,
        LINE_BROKEN,
        PREAMBLE
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void noFaultMovesACellAndNoFigureGoesWithoutAWord(Fault fault) throws IOException {
        Random random = new Random(fault.ordinal());
        for (int i = 0; i < FILES_OF_A_FAULT; i++) {
            String good = GOOD.get(i % GOOD.size());
            Map<String, Double> right = own(read(good.getBytes(StandardCharsets.UTF_8)));
            assertTrue(right.size() >= 6, good);
            byte[] bad = polluted(good, fault, random);
            TableReading read = read(bad);
            Map<String, Double> found = own(read);
            found.forEach(
                    (key, value) -> assertEquals(right.get(key), value, () -> fault + " " + key + "\n" + text(bad)));
            boolean said = read.problems().stream().anyMatch(PollutedTablesTest::namesALoss);
            assertTrue(found.size() == right.size() || said, () -> fault + "\n" + text(bad) + read.problems());
        }
    }

    private static boolean namesALoss(Problem problem) {
        return switch (problem.kind()) {
            case SHARE_JOINED, BALANCE_JOINED, ENCODING_GUESSED, QUOTE_STRAY, MARK_LEFT_OUT, YEAR_READ -> false;
            default -> true;
        };
    }

    private static byte[] polluted(String good, Fault fault, Random random) {
        List<String> lines = new ArrayList<>(good.lines().toList());
        char delimiter = good.indexOf('\t') >= 0 ? '\t' : good.indexOf(';') >= 0 ? ';' : ',';
        int row = random.nextInt(lines.size());
        String line = lines.get(row);
        int at = random.nextInt(line.length() + 1);
        int cut = separator(line, delimiter, random);
        Charset charset = StandardCharsets.UTF_8;
        String end = "\n";
        switch (fault) {
            case SEPARATOR_TOO_MANY -> lines.set(row, line.substring(0, cut) + delimiter + line.substring(cut));
            case SEPARATOR_TOO_FEW -> lines.set(row, line.substring(0, cut) + line.substring(cut + 1));
            case QUOTE_STRAY -> lines.set(row, line.substring(0, at) + '"' + line.substring(at));
            case QUOTE_MISSING -> lines.replaceAll(each -> each.equals(line) ? each.replaceFirst("\"", "") : each);
            case ROW_IN_OTHER_DELIMITER -> lines.set(row, line.replace(delimiter, delimiter == ';' ? '\t' : ';'));
            case FILE_IN_OTHER_DELIMITER -> lines.replaceAll(each -> quotedAgain(each, delimiter));
            case LINE_END -> end = random.nextBoolean() ? "\r\n" : "\r";
            case ENCODING -> charset = random.nextBoolean() ? StandardCharsets.UTF_16LE : Charset.forName("UTF-32BE");
            case HEADER_AGAIN -> lines.add(row, lines.get(0));
            case COLUMN_BLANK -> lines.replaceAll(each -> delimiter + each);
            case LINE_BROKEN -> lines.set(row, line.substring(0, cut + 1) + "\n" + line.substring(cut + 1));
            case PREAMBLE -> lines.addAll(0, List.of("Downloaded on 26 November 2026", ""));
        }
        String end1 = end;
        return (String.join(end1, lines) + end1).getBytes(charset);
    }

    /** Where a separator stands that is outside quotes. */
    private static int separator(String line, char delimiter, Random random) {
        List<Integer> places = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == delimiter && !quoted) {
                places.add(i);
            }
        }
        return places.get(random.nextInt(places.size()));
    }

    /** The same row with bars between its cells. */
    private static String quotedAgain(String line, char delimiter) {
        StringBuilder row = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            row.append(c == delimiter && !quoted ? '|' : c);
        }
        return row.toString();
    }

    private static Map<String, Double> own(TableReading read) {
        Map<String, Double> own = new HashMap<>();
        for (Observation one : read.dataset().map(Dataset::observations).orElse(List.of())) {
            if (one.citation().document().endsWith("own.csv")) {
                own.put(one.country().value() + " " + one.indicator() + " " + one.year(), one.value());
            }
        }
        return own;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private TableReading read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("own.csv"), bytes);
        return READER.reading(file, LEAVING_OUT).orElseThrow();
    }
}
