package org.fourquadrant.data.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;

/**
 * The names of columns, where one that says only "% of GDP" is of defence if what stands around it says so: the column
 * before it, else the titles or the name of the file. A stray quote in a name is no part of it.
 */
final class DefenceShares {

    private DefenceShares() {}

    static List<ColumnWords> of(Header header, String file) {
        List<ColumnWords> words = new ArrayList<>();
        boolean titled = isTitled(header, file);
        for (String name : header.names()) {
            ColumnWords said = ColumnWords.of(name.replace("\"", ""));
            words.add(said.isBareShare() && isOfDefence(words, titled) ? said.as(Concept.SHARE) : said);
        }
        return words;
    }

    /** The name of a series, which is of defence if titles or the name of the file say so. */
    static ColumnWords ofSeries(String name, Header header, String file) {
        ColumnWords said = ColumnWords.of(name);
        return said.isBareShare() && isTitled(header, file) ? said.as(Concept.SHARE) : said;
    }

    private static boolean isTitled(Header header, String file) {
        return Stream.concat(header.titles().stream(), Stream.of(file))
                .map(ColumnWords::of)
                .anyMatch(title -> title.said().military());
    }

    /** By the nearest column before it that is of defence or of other money. */
    private static boolean isOfDefence(List<ColumnWords> before, boolean titled) {
        for (int i = before.size() - 1; i >= 0; i--) {
            ColumnWords said = before.get(i);
            if (said.said().military()) {
                return true;
            }
            if (said.concept().isMoney() || said.said().balance()) {
                return false;
            }
        }
        return titled;
    }
}
