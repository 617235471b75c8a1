/**
 * Files to model and back: Data Packages, CSV, JSON, and the problems found in them with file, row and column.
 *
 * <p>Knows {@code model}; the only home of OpenCSV and Jackson.
 */
package org.fourquadrant.data;
