package org.fourquadrant.data.table;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.csv.CsvDialect;

/**
 * A table of a Data Package.
 *
 * @param name its name
 * @param paths its files relative to the package, all of one form
 * @param encoding the encoding it declares; empty where it is to be found out
 * @param dialect how its files are written
 * @param schema its columns; empty where it does not say
 */
public record Resource(
        String name, List<String> paths, Optional<Charset> encoding, CsvDialect dialect, Optional<Schema> schema) {

    public Resource {
        paths = List.copyOf(paths);
    }
}
