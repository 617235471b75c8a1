package org.fourquadrant.export.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pixels as PNG (ISO/IEC 15948): opaque colour, one filter, resolution and texts. The same pixels give the same bytes
 * in every Java runtime of one zlib.
 */
public final class PngWriter {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final int CHUNK = 1 << 16;

    /** The quickest: since most rows repeat, it makes a chart only a twentieth larger. */
    private static final int COMPRESSION = Deflater.BEST_SPEED;

    /** Each row as its difference from the one above: most rows of a chart repeat. */
    private static final byte FILTER_UP = 2;

    private PngWriter() {}

    /**
     * Writes a picture to a stream, which stays open.
     *
     * @param rgb the pixels row by row, red, green and blue in the lower bytes
     * @param dpi pixels per inch
     * @param texts texts by their keyword, at most 79 Latin-1 characters
     */
    public static void write(int[] rgb, int width, int height, int dpi, Map<String, String> texts, OutputStream stream)
            throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(width, height));
        chunk(out, "sRGB", new byte[] {0});
        chunk(out, "pHYs", resolution(dpi));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            chunk(out, "iTXt", text(text.getKey(), text.getValue()));
        }
        pixels(out, rgb, width, height);
        chunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        // 8 bits a sample, red-green-blue, then the only methods there are, not interlaced.
        data.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] resolution(int dpi) throws IOException {
        int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.write(1);
        return bytes.toByteArray();
    }

    private static byte[] text(String keyword, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // End of the keyword, not compressed, no method, no language, no translated keyword.
        bytes.write(new byte[] {0, 0, 0, 0, 0});
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static void pixels(DataOutputStream out, int[] rgb, int width, int height) throws IOException {
        Deflater deflater = new Deflater(COMPRESSION);
        byte[] buffer = new byte[CHUNK];
        byte[] row = new byte[1 + 3 * width];
        row[0] = FILTER_UP;
        try {
            for (int y = 0; y < height; y++) {
                filter(rgb, width, y, row);
                deflater.setInput(row);
                drain(deflater, buffer, out);
            }
            deflater.finish();
            while (!deflater.finished()) {
                drain(deflater, buffer, out);
            }
        } finally {
            deflater.end();
        }
    }

    private static void filter(int[] rgb, int width, int y, byte[] row) {
        int here = y * width;
        int above = here - width;
        // What repeats the row above is found by one instruction for many pixels, long before this loop is compiled.
        int same = y == 0 ? 0 : Arrays.mismatch(rgb, above, here, rgb, here, here + width);
        int first = same < 0 ? width : same;
        Arrays.fill(row, 1, 1 + 3 * first, (byte) 0);
        for (int x = first, i = 1 + 3 * first; x < width; x++) {
            int pixel = rgb[here + x];
            int upper = y == 0 ? 0 : rgb[above + x];
            row[i++] = (byte) ((pixel >> 16) - (upper >> 16));
            row[i++] = (byte) ((pixel >> 8) - (upper >> 8));
            row[i++] = (byte) (pixel - upper);
        }
    }

    private static void drain(Deflater deflater, byte[] buffer, DataOutputStream out) throws IOException {
        for (int count = deflater.deflate(buffer); count > 0; count = deflater.deflate(buffer)) {
            chunk(out, "IDAT", Arrays.copyOf(buffer, count));
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
