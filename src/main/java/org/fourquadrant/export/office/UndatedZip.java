package org.fourquadrant.export.office;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A packed file whose parts carry no day, so that what is made of the same has the same bytes; the stream under it stays open. */
public final class UndatedZip extends ZipArchiveOutputStream {

    /** The first moment that the format knows; no time at all it cannot say. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    public UndatedZip(OutputStream out) {
        super(new Open(out));
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
        part.setTime(FIRST.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(part);
    }

    /** Leaves closing to whoever opened it. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
