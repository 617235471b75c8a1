package org.fourquadrant.bench;

/** Measures that are read together. */
interface Group {

    /** By which it is asked for. */
    String name();

    void run(Report report) throws Exception;
}
