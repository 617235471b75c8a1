/**
 * Pages as PDF: vectors, text that can be searched and copied, in the bundled face of which a file carries the letters that it uses.
 *
 * <p>Slides are tagged for whoever has them read aloud: {@code PdfTags} says what is a heading, a
 * paragraph, a link or a picture, and in which order.
 *
 * <p>Start reading at {@link org.fourquadrant.export.pdf.PdfFile}.
 */
package org.fourquadrant.export.pdf;
