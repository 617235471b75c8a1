/**
 * A view as a file: drawn anew at the file's size by the painter of {@code chart}, written all or nothing.
 *
 * <p>Knows {@code chart} and the rooms below it, AWT and ImageIO; never JavaFX.
 *
 * <p>Start reading at {@link org.fourquadrant.export.PngExporter}.
 */
package org.fourquadrant.export;
