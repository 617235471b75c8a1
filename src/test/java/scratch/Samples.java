package scratch;

import java.io.*;
import java.nio.file.*;
import java.util.zip.*;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.*;

public class Samples {
    public static void main(String[] a) throws Exception {
        Path d = Path.of(a[0]);
        try (Workbook b = new HSSFWorkbook();
                OutputStream o = Files.newOutputStream(d.resolve("flows.xls"))) {
            Sheet s = b.createSheet("Trade 2024");
            s.createRow(0).createCell(0).setCellValue("U.S. trade, 2024");
            Object[][] rows = {
                {"Partner country", "Sold (USD million)", "Bought (USD million)", "Product (USD bn)", "Duty"},
                {"Japan", 79741.0, 148209.0, 4026.0, 0.15},
                {"Germany", 75600.0, 160400.0, 4660.0, 0.15},
                {"Korea, South", 65500.0, 131500.0, 1713.0, 0.15},
                {"World", 2065200.0, 3276900.0, 111000.0, 0.1}
            };
            int r = 2;
            for (Object[] row : rows) {
                Row x = s.createRow(r++);
                int c = 0;
                for (Object v : row) {
                    Cell cell = x.createCell(c++);
                    if (v instanceof String t) cell.setCellValue(t);
                    else cell.setCellValue((Double) v);
                }
            }
            Sheet h = b.createSheet("Old");
            h.createRow(0).createCell(0).setCellValue("x");
            h.createRow(1).createCell(0).setCellValue("y");
            b.setSheetHidden(1, true);
            b.write(o);
        }
        String head =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"><office:automatic-styles><style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>";
        StringBuilder t = new StringBuilder(head);
        for (String sheet : new String[] {"収支", "別表", "控え"}) {
            t.append("<table:table table:name=\"" + sheet + "\"" + (sheet.equals("控え") ? " table:style-name=\"h\"" : "")
                    + ">");
            for (String[] row : new String[][] {
                {"国名", "年", "対米収支（億ドル）", "防衛費（GDP比、％）"},
                {"日本", "2024", "685", "1.4"},
                {"ドイツ", "2024", "848", "1.9"},
                {"オランダ", "2024", "-555", "1.9"},
                {"合計", "2024", "978", ""}
            }) {
                t.append("<table:table-row>");
                for (String c : row) {
                    boolean n = c.matches("-?[0-9.]+");
                    t.append(
                            n
                                    ? "<table:table-cell office:value-type=\"float\" office:value=\"" + c
                                            + "\"><text:p>" + c + "</text:p></table:table-cell>"
                                    : "<table:table-cell office:value-type=\"string\"><text:p>" + c
                                            + "</text:p></table:table-cell>");
                }
                t.append("</table:table-row>");
            }
            t.append("</table:table>");
        }
        t.append("</office:spreadsheet></office:body></office:document-content>");
        try (ZipOutputStream z = new ZipOutputStream(Files.newOutputStream(d.resolve("対米.ods")))) {
            z.putNextEntry(new ZipEntry("mimetype"));
            z.write("application/vnd.oasis.opendocument.spreadsheet".getBytes());
            z.closeEntry();
            z.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            z.write("<manifest/>".getBytes());
            z.closeEntry();
            z.putNextEntry(new ZipEntry("content.xml"));
            z.write(t.toString().getBytes("UTF-8"));
            z.closeEntry();
        }
    }
}
