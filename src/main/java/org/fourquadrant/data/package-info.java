/**
 * Files to model and back: Data Packages, CSV, JSON, and the problems found in them with file, row and column.
 *
 * <p>A file goes through {@code FileContent} (bytes, bounded) → {@code Encodings} (text) → {@code CsvRows} (cells with
 * their lines) → {@code TableReader} (values by Table Schema) → a reader of the model: {@link
 * org.fourquadrant.data.DatasetReader} for what a person opens, {@link org.fourquadrant.data.WorkspaceLoader} for what
 * is bundled.
 *
 * <p>Knows {@code model} and {@code text}; the only home of OpenCSV and Jackson.
 */
package org.fourquadrant.data;
