package org.fourquadrant.cli;

/** How a command writes what is no table. */
enum PageFormat {
    TEXT,
    JSON
}
