/**
 * Files to model and back: Data Packages, CSV, JSON, and the problems found in them with file, row and column.
 *
 * <p>A file goes through {@code FileContent} (bytes, bounded) → {@code Encodings} (text) → {@code CsvRows} (cells with
 * their lines) → {@code TableReader} (values by Table Schema) → a reader of the model: {@link
 * org.fourquadrant.data.DatasetReader} for what a person opens, {@link org.fourquadrant.data.WorkspaceLoader} for what
 * is bundled.
 *
 * <p>What a person keeps goes the other way too: a view ({@link org.fourquadrant.data.ViewJson}), claims ({@link
 * org.fourquadrant.data.ClaimJson}) and files of scenes ({@link org.fourquadrant.data.SceneFileReader}, {@link
 * org.fourquadrant.data.SceneFileWriter}), of which the bundled lessons are some ({@link
 * org.fourquadrant.data.LessonsLoader}).
 *
 * <p>Knows {@code model} and {@code text}; the only home of OpenCSV and Jackson.
 */
package org.fourquadrant.data;
