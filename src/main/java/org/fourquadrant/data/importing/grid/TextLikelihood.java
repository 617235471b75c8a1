package org.fourquadrant.data.importing.grid;

/** How much a decoded text looks like one that people write: what stands beside each character that is not ASCII. */
final class TextLikelihood {

    private TextLikelihood() {}

    /** The higher, the likelier; only texts of the same bytes can be compared. */
    static int of(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                score += of(c, before, after);
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                score -= 20;
            }
        }
        return score;
    }

    private static int of(char c, char before, char after) {
        if (isEastAsian(c)) {
            boolean inLatinWord = isLatin(before) || isLatin(after);
            boolean inWord = isEastAsian(before) || isEastAsian(after);
            int kind = c >= 0x3041 && c <= 0x30FE
                    ? 6
                    : c >= 0xAC00 && c <= 0xD7A3 ? 4 : c >= 0xFF61 && c <= 0xFF9F ? 1 : 4;
            return inLatinWord && !inWord ? -12 : inWord ? kind : kind / 2;
        }
        if (isPrivate(c) || c >= 0x80 && c < 0xA0) {
            return -20;
        }
        if (c >= 0xC0 && c <= 0x17F && c != '×' && c != '÷') {
            return accented(c, before, after);
        }
        // Signs of Japanese tables, full-width letters and brackets.
        boolean japanese =
                c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF5E || "▲△●○◎※−…‥″′×÷§→℃％￥".indexOf(c) >= 0;
        if (japanese) {
            return 3;
        }
        return c == '€'
                        || c == '£'
                        || c == '°'
                        || c == '–'
                        || c == '—'
                        || c == '’'
                        || c == '‘'
                        || c == '“'
                        || c == '”'
                        || c == '…'
                        || c == '\u00A0'
                ? isLatin(before) && isLatin(after) && c != '’' ? -4 : 1
                : -4;
    }

    private static int accented(char c, char before, char after) {
        boolean upperWithin = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean beside = isLatin(before) || isLatin(after);
        boolean crowd = before > 0x7F && after > 0x7F;
        boolean rare = "ŽžŠšŸƒ".indexOf(c) >= 0;
        return upperWithin || crowd ? -6 : !beside ? rare ? -5 : -3 : rare ? 1 : 6;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x3041 && c <= 0x30FF
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xFF61 && c <= 0xFF9F
                || c >= 0xF900 && c <= 0xFAFF;
    }

    private static boolean isPrivate(char c) {
        return c >= 0xE000 && c <= 0xF8FF || c == '\uFFFD';
    }
}
