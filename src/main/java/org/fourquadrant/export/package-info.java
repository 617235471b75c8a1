/**
 * Views as files. In come slides or a deck of them and a path, out goes a file: drawn anew at the file's size by the
 * painter of {@code chart}, written all or nothing, and read back. PNG takes the painter's pixels; SVG, PDF and
 * PowerPoint are made from one list of what it draws. The columns of tables are in {@code export.table}.
 *
 * <p>Knows {@code chart} and the rooms below it, AWT, PDFBox, POI and Batik; never JavaFX, and not {@code data}: how a
 * view is written comes in as a {@link org.fourquadrant.export.provenance.ViewCodec}.
 *
 * <p>Start reading at {@link org.fourquadrant.export.SlideExporter} and {@link org.fourquadrant.export.SlideReader}.
 */
package org.fourquadrant.export;
