/**
 * The play of a range of years as an animated picture.
 *
 * <p>Comes in: pixels of each year. Goes out: one GIF file, played once. Start reading at {@link
 * org.fourquadrant.export.gif.GifWriter}.
 */
package org.fourquadrant.export.gif;
