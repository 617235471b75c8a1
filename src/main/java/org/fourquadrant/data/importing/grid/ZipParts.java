package org.fourquadrant.data.importing.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a packed file in memory, bounded: what unpacks to more than is sensible is refused. */
final class ZipParts {

    private static final long LARGEST = 600_000_000;
    private static final int LARGEST_PART = 500_000_000;
    private static final int RATIO = 300;

    private final Map<String, byte[]> parts;

    private ZipParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws IOException if the file is damaged or unpacks to too much */
    static ZipParts of(byte[] bytes, int most) throws IOException {
        long allowed = Math.min(LARGEST, Math.max(10_000_000L, (long) RATIO * bytes.length));
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (isNeeded(name)) {
                    byte[] content = in.readNBytes((int) Math.min(LARGEST_PART, allowed + 1));
                    allowed -= content.length;
                    if (allowed < 0 || parts.size() >= most) {
                        throw new IOException("The file unpacks to too much");
                    }
                    parts.put(name, content);
                }
            }
        }
        return new ZipParts(parts);
    }

    private static boolean isNeeded(String name) {
        return name.startsWith("xl/worksheets/") && name.endsWith(".xml")
                || name.equals(OpenDocumentWorkbook.CONTENT)
                || name.equals(OpenDocumentWorkbook.MANIFEST)
                || name.equals("xl/workbook.xml")
                || name.equals("xl/sharedStrings.xml")
                || name.equals("xl/styles.xml")
                || name.equals("xl/_rels/workbook.xml.rels");
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    InputStream open(String name) {
        return new ByteArrayInputStream(parts.getOrDefault(name, new byte[0]));
    }
}
