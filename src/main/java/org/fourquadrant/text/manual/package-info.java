/**
 * The manual as it is written: its pages in both languages, cut into blocks and spans.
 *
 * <p>In come the files beside {@code window_en.png} in {@code org/fourquadrant/manual}, out go {@link
 * org.fourquadrant.text.manual.ManualPage}s, which the window shows and a PDF prints. Knows nothing of either.
 *
 * <p>Start reading at {@link org.fourquadrant.text.manual.Manual}.
 */
package org.fourquadrant.text.manual;
