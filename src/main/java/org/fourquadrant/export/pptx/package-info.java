/**
 * Pages as PowerPoint slides of native shapes: every country is a shape with a name and an alternative text, every line of text a
 * text box, every line a line, so that a slide can be edited.
 *
 * <p>A page can have its chart as one of PowerPoint's own, with its workbook: {@code PointSheet} and {@code PointChartXml}.
 *
 * <p>Start reading at {@link org.fourquadrant.export.pptx.PptxFile}.
 */
package org.fourquadrant.export.pptx;
