/**
 * A table as a person can check it: each column with what it was taken for and why, the first rows with what was read in
 * each cell, the rows that are left out and why.
 *
 * <p>In come the cells, the form and the figures of a reading, out goes one {@link
 * org.fourquadrant.data.importing.preview.TablePreview}; nothing is understood here that was not before. Knows {@code grid},
 * {@code table}, {@code word}, {@code cell} and {@code problem}. Start reading at {@code TablePreview}.
 */
package org.fourquadrant.data.importing.preview;
