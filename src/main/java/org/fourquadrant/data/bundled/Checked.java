package org.fourquadrant.data.bundled;

import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.Library;

/** The content of a path that was checked: a dataset, or documents. */
public sealed interface Checked {

    /**
     * Figures of countries.
     *
     * @param dataset the dataset
     */
    record OfDataset(Dataset dataset) implements Checked {}

    /**
     * Documents and what they say.
     *
     * @param library the documents
     */
    record OfDocuments(Library library) implements Checked {}
}
