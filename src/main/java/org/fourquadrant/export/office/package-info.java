/**
 * What slides of PowerPoint and workbooks have in common: both are packed files.
 *
 * <p>In come the parts that the writing library makes, out goes one file with the same bytes for the same content. Start reading at
 * {@link org.fourquadrant.export.office.UndatedZip}. Knows {@code text} for the name of the program.
 */
package org.fourquadrant.export.office;
