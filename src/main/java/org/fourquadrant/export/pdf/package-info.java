/**
 * Pages as PDF: vectors, text that can be searched and copied, in the bundled face of which a file carries the letters that it uses.
 *
 * <p>Start reading at {@link org.fourquadrant.export.pdf.PdfFile}.
 */
package org.fourquadrant.export.pdf;
