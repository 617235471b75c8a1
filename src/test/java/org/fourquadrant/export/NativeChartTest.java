package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.scale.SignedLogTransform;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A chart of PowerPoint's own has the data in its workbook, moves with them, and is read by others. */
class NativeChartTest {

    private static final String CHART = "ppt/charts/fourquadrant1.xml";

    private static byte[] file;
    private static ZippedParts parts;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() throws Exception {
        file = deck(Examples.JAPANESE, Deck.Extra.NATIVE_CHART);
        parts = new ZippedParts(file);
    }

    private static byte[] deck(View view, Deck.Extra extra) throws IOException {
        return Examples.bytes(
                new Deck("", List.of(new Slide(view, SlideOptions.STANDARD)), Set.of(extra)), SlideFormat.PPTX);
    }

    private static XSSFWorkbook workbook(byte[] presentation) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(presentation))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xlsx")) {
                    return new XSSFWorkbook(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new IOException("There is no workbook");
    }

    @Test
    void theWorkbookHasTheDataOfEveryCountry() throws IOException {
        List<PlottedCountry> plotted = Examples.FACTS.classification().plotted();
        try (XSSFWorkbook book = workbook(file)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("数値", sheet.getSheetName());
            assertEquals(63, plotted.size());
            for (int i = 0; i < plotted.size(); i++) {
                Row row = sheet.getRow(i + 1);
                PlottedCountry one = plotted.get(i);
                assertEquals(one.country().code().value(), row.getCell(0).getStringCellValue());
                assertEquals(one.country().name().ja(), row.getCell(1).getStringCellValue());
                assertEquals(one.share().value(), row.getCell(2).getNumericCellValue());
                assertEquals(one.share().measuredIn(), row.getCell(3).getNumericCellValue());
                assertEquals(one.balance().value(), row.getCell(5).getNumericCellValue());
            }
            assertEquals(2, sheet.getRow(1).getCell(15).getNumericCellValue());
        }
    }

    @Test
    void placesAreFormulasWithWhatTheyGive() throws IOException {
        try (XSSFWorkbook book = workbook(file)) {
            for (PlottedCountry one : Examples.FACTS.classification().plotted()) {
                Row row = rowOf(book.getSheetAt(0), one.country().code().value());
                int number = row.getRowNum() + 1;
                double up = new SignedLogTransform(1000).forward(one.balance().value());
                assertEquals(
                        String.format("SIGN(C%1$d)*SQRT(ABS(C%1$d))", number),
                        row.getCell(7).getCellFormula());
                assertEquals(Math.sqrt(one.share().value()), row.getCell(7).getNumericCellValue());
                assertEquals(
                        String.format(
                                "IF(AND(F%1$d<0,C%1$d+E%1$d<$P$2),SIGN(F%1$d)*LN(1+ABS(F%1$d)/1000),NA())", number),
                        row.getCell(10).getCellFormula());
                for (Quadrant quadrant : Quadrant.values()) {
                    Cell place = row.getCell(8 + quadrant.ordinal());
                    if (one.isIn(quadrant)) {
                        assertEquals(up, place.getNumericCellValue(), one.country() + " " + quadrant);
                    } else {
                        assertEquals(FormulaError.NA.getCode(), place.getErrorCellValue());
                    }
                }
            }
        }
    }

    /** Another line and another figure, computed by LibreOffice: the points go where they belong. */
    @Test
    @Tag("long")
    void pointsFollowTheirFigures() throws Exception {
        Program.assumeInstalled("soffice");
        try (XSSFWorkbook book = workbook(file)) {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.getRow(1).getCell(15).setCellValue(1.0);
            rowOf(sheet, "DEU").getCell(5).setCellValue(1000);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        // A formula without what it gave is computed on opening.
                        cell.setCellFormula(cell.getCellFormula());
                        ((XSSFCell) cell).getCTCell().unsetV();
                    }
                }
            }
            try (OutputStream stream = Files.newOutputStream(folder.resolve("changed.xlsx"))) {
                book.write(stream);
            }
        }
        office("csv:Text - txt - csv (StarCalc):44,34,76", "changed.xlsx");
        List<String> lines = Files.readAllLines(folder.resolve("again/changed.csv"));
        assertTrue(lines.get(1).contains("基準線1%"), lines.get(1));
        String[] japan = line(lines, "JPN");
        assertEquals("#N/A", japan[10]);
        assertEquals(-Math.log1p(-Double.parseDouble(japan[5]) / 1000), Double.parseDouble(japan[11]), 1e-6);
        String[] germany = line(lines, "DEU");
        assertEquals("#N/A", germany[11]);
        assertEquals(Math.log(2), Double.parseDouble(germany[8]), 1e-6);
    }

    private static String[] line(List<String> lines, String code) {
        return lines.stream()
                .filter(line -> line.startsWith(code + ","))
                .findFirst()
                .orElseThrow()
                .split(",");
    }

    private void office(String kind, String name) throws Exception {
        new Program(folder)
                .run(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        "again",
                        name);
    }

    private static Row rowOf(XSSFSheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code);
    }

    /** The chart shows what stands in the cells that it names. */
    @Test
    void theChartKeepsWhatIsInItsCells() throws IOException {
        try (XSSFWorkbook book = workbook(file)) {
            XSSFSheet sheet = book.getSheetAt(0);
            int checked = 0;
            for (String kind : List.of("numRef", "strRef", "datalabelsRange")) {
                for (Element reference : parts.elements(CHART, kind)) {
                    String cells = child(reference, "f").getTextContent();
                    String[] ends = cells.substring(cells.indexOf('!') + 1)
                            .replace("$", "")
                            .split(":");
                    int column = ends[0].charAt(0) - 'A';
                    int first = Integer.parseInt(ends[0].substring(1)) - 1;
                    for (Element point : points(reference)) {
                        Cell cell = sheet.getRow(first + Integer.parseInt(point.getAttribute("idx")))
                                .getCell(column);
                        String kept = child(point, "v").getTextContent();
                        if (kind.equals("numRef")) {
                            assertEquals(Double.parseDouble(kept), cell.getNumericCellValue(), cells);
                        } else {
                            assertEquals(kept, cell.getStringCellValue(), cells);
                        }
                        checked++;
                    }
                }
            }
            assertTrue(checked > 300, "checked: " + checked);
        }
    }

    @Test
    void eachCountryIsInTheSeriesOfItsQuadrantInAColourOfTheTheme() {
        assertEquals(List.of(), parts.elements(CHART, "srgbClr"));
        Map<String, Integer> counts = counts(parts, CHART);
        assertEquals(2, counts.get("第1象限：米国の黒字・基準以上"));
        assertEquals(4, counts.get("第2象限：米国の黒字・基準未満"));
        assertEquals(35, counts.get("第3象限：米国の赤字・基準未満"));
        assertEquals(22, counts.get("第4象限：米国の赤字・基準以上"));
    }

    /** How many points each series has, by its name. */
    private static Map<String, Integer> counts(ZippedParts of, String chart) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Element series : of.elements(chart, "ser")) {
            String name = child(child(series, "tx"), "v").getTextContent();
            int shown = (int) points(child(series, "yVal")).stream()
                    .filter(point -> !child(point, "v").getTextContent().equals("NaN"))
                    .count();
            counts.put(name, shown);
        }
        return counts;
    }

    @Test
    void linearAxesAreTheFiguresThemselves() throws Exception {
        byte[] linear = deck(Examples.ENGLISH, Deck.Extra.LINEAR_CHART);
        try (XSSFWorkbook book = workbook(linear)) {
            Row japan = rowOf(book.getSheetAt(0), "JPN");
            assertEquals(
                    japan.getCell(2).getNumericCellValue(), japan.getCell(7).getNumericCellValue());
            assertEquals(
                    japan.getCell(5).getNumericCellValue(), japan.getCell(10).getNumericCellValue());
        }
    }

    /** LibreOffice drops the workbook and keeps what the chart shows. */
    @Test
    @Tag("long")
    void valuesAndLabelsOutliveLibreOffice() throws Exception {
        Program.assumeInstalled("soffice");
        Files.write(folder.resolve("a.pptx"), file);
        office("pptx", "a.pptx");
        ZippedParts again = new ZippedParts(Files.readAllBytes(folder.resolve("again/a.pptx")));
        String chart = again.names().stream()
                .filter(name -> name.matches("ppt/charts/chart[^/]*\\.xml"))
                .findFirst()
                .orElseThrow();
        assertEquals(counts(parts, CHART), counts(again, chart));
        assertEquals(labels(parts, CHART), labels(again, chart));
    }

    private static Set<String> labels(ZippedParts of, String chart) {
        return of.elements(chart, "dlblRangeCache").stream()
                .flatMap(cache -> points(cache).stream())
                .map(point -> child(point, "v").getTextContent())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Element> points(Element element) {
        return elements(element, "pt");
    }

    private static Element child(Element element, String name) {
        return elements(element, name).get(0);
    }

    private static List<Element> elements(Element element, String name) {
        var found = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
