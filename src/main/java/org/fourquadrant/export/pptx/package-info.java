/**
 * Pages as PowerPoint slides of native shapes: every country is a shape with a name and an alternative text, every line of text a
 * text box, every line a line, so that a slide can be edited.
 *
 * <p>Start reading at {@link org.fourquadrant.export.pptx.PptxFile}.
 */
package org.fourquadrant.export.pptx;
