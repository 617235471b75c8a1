package org.fourquadrant.bench;

/** What is measured: one of ours or a peer. */
interface Contender {

    String name();

    /** Gets ready for its turn; not timed. */
    default void prepare() throws Exception {}

    /**
     * Does the work once.
     *
     * @param turn counts up, so that each turn can differ from the one before
     */
    void run(int turn) throws Exception;

    /** A contender that does its own timing (another process) says what it took; negative for the caller's clock. */
    default double ownMillis() {
        return -1;
    }

    /** A contender of a piece of work. */
    static Contender of(String name, Work work) {
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(int turn) throws Exception {
                work.run(turn);
            }
        };
    }

    /** The work of a contender. */
    interface Work {
        void run(int turn) throws Exception;
    }
}
