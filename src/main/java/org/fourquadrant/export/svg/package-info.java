/**
 * Pages as SVG pictures with real text in the bundled face, of which a picture carries the letters that it uses.
 *
 * <p>Start reading at {@link org.fourquadrant.export.svg.SvgWriter}.
 */
package org.fourquadrant.export.svg;
