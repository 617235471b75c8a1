package org.fourquadrant.datasets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 図表2 of the JRI paper as its text prints it: class, name, balance (▲ is minus), rate, share, between tabs. The table
 * crosses pages; rows at the top of a page have lost their empty first cell.
 */
final class JriTable2 {

    /**
     * A printed row.
     *
     * @param listing subject, eu_member or not_subject
     * @param name as printed
     * @param balance million US dollars
     * @param tariff per cent, may be empty
     * @param share per cent of GDP, may be empty
     */
    record Row(String listing, String name, String balance, String tariff, String share) {}

    private static final String TITLE = "(図表2)";
    private static final String SOURCE = "(資料)";
    private static final String SUBJECT = "相互関税対象";
    private static final String NOT_SUBJECT = "相互関税非対象";
    private static final String UNION = "欧州連合";
    private static final Pattern BALANCE = Pattern.compile("(▲ )?([\\d,]+)");
    private static final Pattern NOTE_YEAR = Pattern.compile("([ァ-ヶー]+)は(\\d{4})年");

    private JriTable2() {}

    /** The rows in the order of the table. */
    static List<Row> rows(String paper) {
        List<Row> rows = new ArrayList<>();
        String listing = "";
        boolean unionListed = false;
        for (String line : tableOf(paper).lines().toList()) {
            String[] cells = line.strip().split("\t", -1);
            int balance = indexOfBalance(cells);
            if (balance < 0) {
                continue;
            }
            String first = balance == 2 ? cells[0] : "";
            if (first.equals(SUBJECT)) {
                listing = "subject";
            } else if (first.equals(NOT_SUBJECT)) {
                listing = "not_subject";
            }
            String name = cells[balance - 1];
            boolean memberOfUnion = unionListed && listing.equals("subject");
            rows.add(new Row(
                    memberOfUnion ? "eu_member" : listing,
                    name,
                    number(cells[balance]),
                    cell(cells, balance + 1).replace("%", ""),
                    cell(cells, balance + 2)));
            unionListed |= name.equals(UNION);
        }
        return rows;
    }

    /** The years of the shares that the note under the table says are not of the table's year, by printed name. */
    static Map<String, String> yearsInNote(String paper) {
        String after = paper.substring(paper.indexOf(SOURCE, paper.lastIndexOf(TITLE)));
        String note = after.substring(after.indexOf("(注)")).lines().findFirst().orElseThrow();
        Map<String, String> years = new HashMap<>();
        Matcher matcher = NOTE_YEAR.matcher(note);
        while (matcher.find()) {
            years.put(matcher.group(1), matcher.group(2));
        }
        return years;
    }

    /** The year of the table: the first one in its note. */
    static String year(String paper) {
        Matcher matcher = Pattern.compile("数字は(\\d{4})年").matcher(paper.substring(paper.lastIndexOf(TITLE)));
        if (!matcher.find()) {
            throw new IllegalStateException("The note under the table does not say its year");
        }
        return matcher.group(1);
    }

    private static String tableOf(String paper) {
        int start = paper.lastIndexOf(TITLE);
        return paper.substring(start, paper.indexOf(SOURCE, start));
    }

    private static int indexOfBalance(String[] cells) {
        for (int i = 1; i < cells.length; i++) {
            if (BALANCE.matcher(cells[i]).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String number(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replace("▲", "-")
                .replaceAll("[ ,]", "");
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }
}
