package org.fourquadrant.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Long tables of many indicators, of which the chart takes one: eight columns, the values made from a seed. */
final class LongTables {

    static final int COLUMNS = 8;

    private static final String HEADER = "iso3,indicator,year,value,low,high,weight,code";
    private static final List<String> COUNTRIES = List.of(
            "AUS", "AUT", "BEL", "BGR", "CAN", "CHE", "CHL", "CZE", "DEU", "DNK", "ESP", "FIN", "FRA", "GBR", "HUN",
            "IND", "ITA", "JPN", "KOR", "NLD", "NOR", "NZL", "POL", "PRT", "ROU", "SVK", "SVN", "SWE", "THA", "TUR");

    private static final int FIRST_YEAR = 1949;
    private static final int YEARS = 76;

    private LongTables() {}

    /** A CSV of so many rows. */
    static Path csv(Path folder, int rows) throws IOException {
        Path file = folder.resolve("long-" + rows + ".csv");
        Random random = new Random(rows);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            for (int row = 0; row < rows; row++) {
                out.write(String.join(",", cells(row, random)) + "\n");
            }
        }
        return file;
    }

    /** A workbook of so many rows, its texts and numbers in the cells. */
    static Path workbook(Path folder, int rows) throws IOException {
        Path file = folder.resolve("long-" + rows + ".xlsx");
        Random random = new Random(rows);
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            part(zip, out, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    out,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            row(out, 1, List.of(HEADER.split(",")));
            for (int row = 0; row < rows; row++) {
                row(out, row + 2, cells(row, random));
            }
            out.write("</sheetData></worksheet>");
            out.flush();
            zip.closeEntry();
        }
        return file;
    }

    private static List<String> cells(int row, Random random) {
        String country = COUNTRIES.get(row % COUNTRIES.size());
        int year = FIRST_YEAR + row / COUNTRIES.size() % YEARS;
        int indicator = row / COUNTRIES.size() / YEARS;
        double value = 1.5 + 1.5 * random.nextDouble();
        return List.of(
                country,
                indicator == 0 ? "Military expenditure (% of GDP)" : "Indicator number " + indicator + " (index)",
                String.valueOf(year),
                number(value),
                number(value - 0.1),
                number(value + 0.1),
                number(random.nextDouble()),
                String.valueOf(row % 97));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(text);
        out.flush();
        zip.closeEntry();
    }

    private static void row(Writer out, int number, List<String> cells) throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            String place = (char) ('A' + i) + String.valueOf(number);
            boolean numeric =
                    !cells.get(i).isEmpty() && Character.isDigit(cells.get(i).charAt(0));
            out.write(
                    numeric
                            ? "<c r=\"" + place + "\"><v>" + cells.get(i) + "</v></c>"
                            : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cells.get(i) + "</t></is></c>");
        }
        out.write("</row>");
    }
}
