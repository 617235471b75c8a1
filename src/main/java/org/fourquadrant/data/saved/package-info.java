/**
 * What a person keeps, as a file and back: a view, scenes, claims; the same for window and command line.
 *
 * <p>In comes a JSON file, out comes a {@code SavedFile} (scenes, the datasets that it names, which figures have changed
 * since), and the other way round. Start reading at {@link org.fourquadrant.data.saved.SavedFileReader} or {@link
 * org.fourquadrant.data.saved.SavedFileWriter}; {@link org.fourquadrant.data.saved.SavedText} is for what a slide carries
 * without its data. What the program keeps by itself is read by {@link org.fourquadrant.data.saved.KeptFile}, as much of it
 * as can be; data of one's own are told apart by {@link org.fourquadrant.data.saved.OwnData}. The shapes declare each property once, for reading and for writing; what a file says beyond them is
 * kept and written back.
 *
 * <p>Knows {@code json}, and {@code dataset} because a saved file can name data that lie beside it.
 */
package org.fourquadrant.data.saved;
