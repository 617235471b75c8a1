package org.fourquadrant.data.importing.cell;

/** What cells say of how decimals are written: counted over a column, in one pass. */
public final class StyleEvidence {

    private int point;
    private int comma;
    private int eitherPoint;
    private int eitherComma;

    /** Takes a cell into account. */
    public void add(CharSequence cell) {
        int points = 0;
        int commas = 0;
        int last = -1;
        int lastDigit = -1;
        int firstDigit = -1;
        for (int i = 0; i < cell.length(); i++) {
            char c = CellText.narrow(cell.charAt(i));
            if (c == '.') {
                points++;
                last = i;
            } else if (c == ',') {
                commas++;
                last = i;
            } else if (c >= '0' && c <= '9') {
                lastDigit = i;
                firstDigit = firstDigit < 0 ? i : firstDigit;
            } else if (c == '[' || lastDigit >= 0 && c == '(' || c == 'e' || c == 'E') {
                break;
            }
        }
        if (last >= 0 && firstDigit >= 0) {
            count(cell, points, commas, last, firstDigit, lastDigit);
        }
    }

    private void count(CharSequence cell, int points, int commas, int last, int firstDigit, int lastDigit) {
        boolean lastIsPoint = CellText.narrow(cell.charAt(last)) == '.';
        int behind = lastDigit - last;
        if (points > 0 && commas > 0) {
            vote(lastIsPoint);
        } else if (points + commas > 1) {
            vote(!lastIsPoint);
        } else if (behind != 3
                || last < firstDigit
                || last - firstDigit > 3
                || CellText.narrow(cell.charAt(firstDigit)) == '0') {
            if (behind > 0) {
                vote(lastIsPoint);
            }
        } else if (lastIsPoint) {
            eitherPoint++;
        } else {
            eitherComma++;
        }
    }

    private void vote(boolean pointIsDecimal) {
        if (pointIsDecimal) {
            point++;
        } else {
            comma++;
        }
    }

    /** Adds what other cells say. */
    public void add(StyleEvidence other) {
        point += other.point;
        comma += other.comma;
        eitherPoint += other.eitherPoint;
        eitherComma += other.eitherComma;
    }

    /** Whether cells decide it, and do not contradict each other. */
    public boolean decides() {
        return point > 0 != comma > 0;
    }

    /** Whether some cells can be read both ways and none decides. */
    public boolean isOpen() {
        return point == 0 && comma == 0 && eitherPoint + eitherComma > 0;
    }

    /** Whether the cells that can be read both ways have a point. */
    public boolean opensWithPoint() {
        return eitherPoint > 0;
    }

    /** Whether cells of both kinds are there. */
    public boolean contradictsItself() {
        return point > 0 && comma > 0 || eitherPoint > 0 && eitherComma > 0 && point + comma == 0;
    }

    /** What most cells say; a point where none says anything. */
    public NumberStyle style() {
        return comma > point ? NumberStyle.COMMA : NumberStyle.POINT;
    }
}
