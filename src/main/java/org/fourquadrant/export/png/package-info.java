/**
 * Pictures as PNG files with their resolution and named texts.
 *
 * <p>Start reading at {@link org.fourquadrant.export.png.PngWriter}.
 */
package org.fourquadrant.export.png;
