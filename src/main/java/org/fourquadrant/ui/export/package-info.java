/**
 * The dialog in which a slide is made: its settings, a preview of exactly what will be written, and the writing.
 *
 * <p>Start reading at {@link org.fourquadrant.ui.export.ExportDialog}.
 */
package org.fourquadrant.ui.export;
