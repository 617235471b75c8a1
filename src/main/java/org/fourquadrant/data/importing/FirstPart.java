package org.fourquadrant.data.importing;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.importing.grid.Workbooks;

/**
 * The first part of a long file, from which its first rows can be shown before the whole of it is read.
 *
 * @param bytes the first lines of a text; all of a workbook, whose first rows are read alone
 */
record FirstPart(byte[] bytes) {

    /** How many rows of a sheet are read of a first part. */
    static final int ROWS = 400;

    /** A file of this size is read as a whole about as soon as anything is shown. */
    private static final int SHORT = 1_500_000;

    private static final int TEXT = 120_000;

    /** The first part; empty where a file is short, or cannot be read. */
    static Optional<FirstPart> of(PackageFiles files, String path) {
        try {
            byte[] begin = files.begin(path, SHORT);
            if (begin.length < SHORT) {
                return Optional.empty();
            }
            return Workbooks.isWorkbook(begin)
                    ? Optional.of(new FirstPart(files.read(path)))
                            .filter(part -> part.bytes().length <= PackageFiles.MAX_BYTES)
                    : Optional.of(new FirstPart(lines(begin)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whole lines, of letters of one, two or four bytes. */
    private static byte[] lines(byte[] begin) {
        int end = TEXT;
        while (end > TEXT / 2 && begin[end - 1] != '\n') {
            end--;
        }
        boolean wide = false;
        for (int i = 0; i < 64; i++) {
            wide |= begin[i] == 0;
        }
        return Arrays.copyOf(begin, wide ? (end + 3) / 4 * 4 : end);
    }
}
