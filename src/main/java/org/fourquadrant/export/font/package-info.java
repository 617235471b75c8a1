/**
 * The bundled face as files carry it: whole or only the letters that a file uses.
 *
 * <p>Knows {@code export.drawing} and FontBox.
 */
package org.fourquadrant.export.font;
