/**
 * The manual in a window of its own, beside the program's.
 *
 * <p>In come the pages of {@code text.manual} and the language, out go nodes. Start reading at {@link
 * org.fourquadrant.ui.manual.ManualWindow}.
 */
package org.fourquadrant.ui.manual;
