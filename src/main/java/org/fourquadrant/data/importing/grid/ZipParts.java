package org.fourquadrant.data.importing.grid;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a packed file, found by its directory (APPNOTE.TXT 4.3.12) and unpacked while they are read, bounded: what
 * unpacks to more than is sensible is refused.
 */
final class ZipParts {

    private static final long LARGEST = 600_000_000;
    private static final int RATIO = 300;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Where a part lies. */
    private record Part(int method, long packed, long local) {}

    private final ByteBuffer bytes;
    private final Map<String, Part> parts = new HashMap<>();
    private long allowed;

    private ZipParts(byte[] content) {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.allowed = Math.min(LARGEST, Math.max(10_000_000L, (long) RATIO * content.length));
    }

    /** @throws IOException if the file is damaged or has too many parts */
    static ZipParts of(byte[] content, int most) throws IOException {
        ZipParts parts = new ZipParts(content);
        try {
            parts.readDirectory(most);
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new IOException("The directory of the packed file is damaged", damaged);
        }
        return parts;
    }

    private void readDirectory(int most) throws IOException {
        int end = end();
        long entries = bytes.getShort(end + 10) & 0xFFFF;
        long at = bytes.getInt(end + 16) & 0xFFFFFFFFL;
        boolean is64 = end >= 20 && bytes.getInt(end - 20) == 0x07064b50;
        if (is64) {
            int end64 = Math.toIntExact(bytes.getLong(end - 12));
            if (bytes.getInt(end64) == END_64) {
                entries = bytes.getLong(end64 + 32);
                at = bytes.getLong(end64 + 48);
            }
        }
        if (entries > most) {
            throw new IOException("The file has too many parts");
        }
        int place = Math.toIntExact(at);
        for (long entry = 0; entry < entries; entry++) {
            place = readEntry(place);
        }
    }

    private int end() throws IOException {
        int last = bytes.capacity() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new IOException("The packed file has no directory");
    }

    /** Reads an entry of the directory and returns where the next one begins. */
    private int readEntry(int at) throws IOException {
        if (bytes.getInt(at) != ENTRY) {
            throw new IOException("The directory of the packed file is damaged");
        }
        int name = bytes.getShort(at + 28) & 0xFFFF;
        int extra = bytes.getShort(at + 30) & 0xFFFF;
        int comment = bytes.getShort(at + 32) & 0xFFFF;
        byte[] text = new byte[name];
        bytes.get(at + ENTRY_SIZE, text);
        long packed = bytes.getInt(at + 20) & 0xFFFFFFFFL;
        long local = bytes.getInt(at + 42) & 0xFFFFFFFFL;
        long unpacked = bytes.getInt(at + 24) & 0xFFFFFFFFL;
        int field = at + ENTRY_SIZE + name;
        for (int next = field; next + 4 <= field + extra; next += 4 + (bytes.getShort(next + 2) & 0xFFFF)) {
            if (bytes.getShort(next) == 1) {
                int value = next + 4;
                value += unpacked == 0xFFFFFFFFL ? 8 : 0;
                packed = packed == 0xFFFFFFFFL ? bytes.getLong(value) : packed;
                value += (bytes.getInt(at + 20) & 0xFFFFFFFFL) == 0xFFFFFFFFL ? 8 : 0;
                local = local == 0xFFFFFFFFL ? bytes.getLong(value) : local;
            }
        }
        parts.putIfAbsent(new String(text, StandardCharsets.UTF_8), new Part(bytes.getShort(at + 10), packed, local));
        return at + ENTRY_SIZE + name + extra + comment;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The content of a part, unpacked as it is read; empty where there is none of that name. */
    InputStream open(String name) {
        Part part = parts.get(name);
        if (part == null) {
            return InputStream.nullInputStream();
        }
        int local = Math.toIntExact(part.local());
        int begin = local + LOCAL_SIZE + (bytes.getShort(local + 26) & 0xFFFF) + (bytes.getShort(local + 28) & 0xFFFF);
        InputStream packed = new ByteArrayInputStream(bytes.array(), begin, Math.toIntExact(part.packed()));
        return switch (part.method()) {
            case STORED -> new Bounded(packed);
            case DEFLATED -> new Bounded(new InflaterInputStream(packed, new Inflater(true)));
            default -> throw new IllegalArgumentException("A part is packed in a way that is not known");
        };
    }

    /** Ends with an error where all parts together unpack to too much. */
    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            allowed -= Math.max(0, read);
            if (allowed < 0) {
                throw new IOException("The file unpacks to too much");
            }
        }
    }
}
