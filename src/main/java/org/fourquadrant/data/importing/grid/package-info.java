/**
 * The bytes of a file that a person opens to rows of cells: texts in whatever encoding, workbooks sheet by sheet.
 *
 * <p>In come bytes, out goes a {@link org.fourquadrant.data.importing.grid.Grid}; what its cells mean is not this
 * room's. A text stays one text, cut where cells begin, so that a table of a million rows needs little more than its
 * size. Knows the JDK and POI (for the old workbooks). Start reading at {@link
 * org.fourquadrant.data.importing.grid.TextGrid} or {@link org.fourquadrant.data.importing.grid.Workbooks}.
 */
package org.fourquadrant.data.importing.grid;
