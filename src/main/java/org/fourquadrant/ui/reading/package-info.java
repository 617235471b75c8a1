/**
 * A table of one's own before it is opened: what it was taken for, to be checked and changed.
 *
 * <p>In comes an {@link org.fourquadrant.ui.reading.OwnTable}, out goes the dataset that a person opens. Start reading at
 * {@link org.fourquadrant.ui.reading.TableDialog}: {@code PreviewTable} shows the first rows, the menu of each column and
 * {@code QuestionCards} take answers, each answer is read again in the background. Knows {@code data.importing}, {@code
 * ui.shared} and {@code ui.task}.
 */
package org.fourquadrant.ui.reading;
