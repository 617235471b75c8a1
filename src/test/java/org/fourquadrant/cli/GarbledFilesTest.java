package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command as a person runs it, on a file with bytes that are no text: its own words and not one of a library. */
class GarbledFilesTest {

    /** No text in UTF-8, for which the JDK's XML reader has a line of its own. */
    private static final byte[] NO_TEXT = {(byte) 0xFF, (byte) 0xFE};

    private static final Pattern FOREIGN =
            Pattern.compile("\\[Fatal Error]|\\tat |Exception|WARN|ERROR|SLF4J|StatusLogger|org\\.apache|javax\\.");

    @TempDir
    Path folder;

    @Test
    void ofASlideOfPowerPoint() throws Exception {
        Path slide = folder.resolve("slide.pptx");
        assertEquals(
                0,
                CliRun.of("slide", "--size", "640x400", "-o", slide.toString()).exit());
        says("slide.pptx", "open", garbled(slide, "customXml/item1.xml").toString());
    }

    @Test
    void ofASlideInSvg() throws Exception {
        Path slide = folder.resolve("slide.svg");
        assertEquals(
                0,
                CliRun.of("slide", "--size", "640x400", "-o", slide.toString()).exit());
        byte[] drawn = Files.readAllBytes(slide);
        int text = new String(drawn, StandardCharsets.ISO_8859_1).indexOf("<text name=");
        assertTrue(text > 0, "the view that it carries");
        Files.write(slide, garbled(drawn, text));
        says("slide.svg", "open", slide.toString());
    }

    @Test
    void ofAWorkbookOfExcel() throws Exception {
        Path table = folder.resolve("table.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(table)) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("country");
            book.write(out);
        }
        says("table.xlsx", "read", garbled(table, "xl/worksheets/sheet1.xml").toString());
    }

    @Test
    void ofAWorkbookOfLibreOffice() throws Exception {
        Path table = folder.resolve("table.ods");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(table))) {
            out.putNextEntry(new ZipEntry("content.xml"));
            out.write("<d><t>country</t></d>".getBytes(StandardCharsets.US_ASCII));
        }
        says("table.ods", "read", garbled(table, "content.xml").toString());
    }

    @Test
    void ofATemplateOfPowerPoint() throws Exception {
        Path template = folder.resolve("house.pptx");
        assertEquals(
                0,
                CliRun.of("slide", "--size", "640x400", "-o", template.toString())
                        .exit());
        garbled(template, "ppt/slideMasters/slideMaster1.xml");
        String to = folder.resolve("new.pptx").toString();
        says("house.pptx", "slide", "--template", template.toString(), "-o", to);
    }

    private void says(String file, String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.language=en", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), "org.fourquadrant.Launcher"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        String said = Files.readString(out) + Files.readString(err);
        assertTrue(process.exitValue() == 1 || process.exitValue() == 2, said);
        assertTrue(said.contains(file), said);
        assertFalse(FOREIGN.matcher(said).find(), said);
    }

    private static Path garbled(Path zip, String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                boolean meant = entry.getName().equals(part);
                found |= meant;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(meant ? garbled(content, content.length / 2) : content);
            }
        }
        assertTrue(found, part);
        return Files.write(zip, bytes.toByteArray());
    }

    private static byte[] garbled(byte[] content, int at) {
        ByteArrayOutputStream garbled = new ByteArrayOutputStream();
        garbled.write(content, 0, at);
        garbled.writeBytes(NO_TEXT);
        garbled.write(content, at, content.length - at);
        return garbled.toByteArray();
    }
}
