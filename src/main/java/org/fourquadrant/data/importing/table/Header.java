package org.fourquadrant.data.importing.table;

import java.util.List;

/**
 * The names of the columns and where they stand.
 *
 * @param line line of the row that names them
 * @param below index of the first row below
 * @param names the names, blank ones too
 * @param titles what stands above
 */
public record Header(int line, int below, List<String> names, List<String> titles) {

    public Header {
        names = List.copyOf(names);
        titles = List.copyOf(titles);
    }
}
