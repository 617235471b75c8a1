/**
 * What the painter of {@code chart} draws, written down as shapes and text with the part of the picture each belongs to, and
 * the bundled face as files carry it, whole or only the letters that a file uses. SVG, PDF and PowerPoint files are made
 * from it, so that a shape can have a name and text stays text.
 *
 * <p>Knows {@code chart}, AWT, FontBox and Batik's base class of a Graphics2D. Start reading at {@link
 * org.fourquadrant.export.drawing.Drawing}.
 */
package org.fourquadrant.export.drawing;
