package org.fourquadrant.data.importing.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How the cells of a workbook print their numbers, as far as it changes what a number is.
 *
 * @param days indexes of the styles whose numbers are days
 * @param percents indexes of the styles whose numbers are fractions printed as per cent
 */
record NumberFormats(Set<Integer> days, Set<Integer> percents) {

    /** A workbook without styles. */
    static final NumberFormats NONE = new NumberFormats(Set.of(), Set.of());

    /** Formats that every workbook has without naming them (ECMA-376, 18.8.30). */
    private static final Set<String> BUILT_IN_DAYS = Set.of("14", "15", "16", "17", "22", "27", "30", "36", "50", "57");

    private static final Set<String> BUILT_IN_PERCENTS = Set.of("9", "10");

    NumberFormats {
        days = Set.copyOf(days);
        percents = Set.copyOf(percents);
    }

    /** Reads {@code xl/styles.xml}. */
    static NumberFormats read(XMLStreamReader in) throws XMLStreamException {
        Set<String> dayFormats = new HashSet<>(BUILT_IN_DAYS);
        Set<String> percentFormats = new HashSet<>(BUILT_IN_PERCENTS);
        Set<Integer> days = new HashSet<>();
        Set<Integer> percents = new HashSet<>();
        boolean cells = false;
        int index = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("cellXfs")) {
                cells = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                cells |= in.getLocalName().equals("cellXfs");
                String id = String.valueOf(in.getAttributeValue(null, "numFmtId"));
                if (in.getLocalName().equals("numFmt")) {
                    String code = String.valueOf(in.getAttributeValue(null, "formatCode"));
                    (printsPercent(code)
                                    ? percentFormats
                                    : code.matches("(?i)[^\"]{0,20}y.{0,60}") ? dayFormats : new HashSet<String>())
                            .add(id);
                } else if (cells && in.getLocalName().equals("xf")) {
                    (percentFormats.contains(id) ? percents : dayFormats.contains(id) ? days : new HashSet<Integer>())
                            .add(index);
                    index++;
                }
            }
        }
        return new NumberFormats(days, percents);
    }

    /** Whether a format code multiplies by a hundred: a per cent sign that is neither quoted nor escaped. */
    static boolean printsPercent(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\') {
                i++;
            } else if (c == '%' && !quoted) {
                return true;
            }
        }
        return false;
    }

    boolean isDay(String style) {
        return style != null && !days.isEmpty() && days.contains(Integer.valueOf(style));
    }

    boolean isPercent(String style) {
        return style != null && !percents.isEmpty() && percents.contains(Integer.valueOf(style));
    }

    /** A fraction as the per cent that are printed: 0.0137 is 1.37%. */
    static String percent(String fraction) {
        BigDecimal number = new BigDecimal(fraction).movePointRight(2).round(new MathContext(15));
        return number.stripTrailingZeros().toPlainString() + "%";
    }
}
