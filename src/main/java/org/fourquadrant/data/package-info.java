/**
 * Reading and writing files. In come files, out go values of {@code model} or the problems found, with file, row and
 * column; and back. One room for each step; no class stands here itself.
 *
 * <p>A file that a person opens goes through {@code file} (bytes, bounded, to text) → {@code csv} or {@code json}
 * (cells with their lines, objects) → {@code table} (values by Table Schema) → {@code dataset} (what {@code
 * datapackage.json} says, roles, units): {@link org.fourquadrant.data.dataset.DatasetReader}. A package of documents
 * ends in {@code document}: {@link org.fourquadrant.data.document.LibraryReader}. Which of the two it is, {@code
 * bundled} finds out: {@link org.fourquadrant.data.bundled.DataCheck}.
 *
 * <p>What a person keeps, a view, scenes or claims, goes both ways in {@code saved}: {@link
 * org.fourquadrant.data.saved.SavedFileReader}, {@link org.fourquadrant.data.saved.SavedFileWriter}. What travels in
 * the program is loaded by {@code bundled}: {@link org.fourquadrant.data.bundled.WorkspaceLoader}, {@link
 * org.fourquadrant.data.bundled.LessonsLoader}.
 *
 * <p>Every reader returns a {@link org.fourquadrant.data.problem.Loaded}: a value, or what is wrong.
 *
 * <p>Start reading at {@link org.fourquadrant.data.dataset.DatasetReader} for what a person opens, at {@link
 * org.fourquadrant.data.bundled.WorkspaceLoader} for what ships.
 *
 * <p>Knows {@code model} and {@code text}; OpenCSV is at home in {@code csv} alone, Jackson in {@code json} alone.
 */
package org.fourquadrant.data;
