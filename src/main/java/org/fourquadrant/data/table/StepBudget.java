package org.fourquadrant.data.table;

/** How many characters the patterns of a file may look at: one that goes back and forth without end is stopped. */
final class StepBudget {

    private static final long MOST = 20_000_000;

    private long taken;

    /** The pattern has looked at as many characters as it may. */
    static final class UsedUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UsedUp() {
            super("A pattern takes too long", null, false, false);
        }
    }

    boolean isUsedUp() {
        return taken >= MOST;
    }

    /** A text that counts how often it is looked at. */
    CharSequence counting(String text) {
        return new Counted(text);
    }

    private final class Counted implements CharSequence {

        private final String text;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++taken > MOST) {
                throw new UsedUp();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end));
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
