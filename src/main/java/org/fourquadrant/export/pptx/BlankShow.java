package org.fourquadrant.export.pptx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** The blank slide show that our own decks begin with: a master with the six layouts that presenters use, of which we fill two. */
final class BlankShow {

    private static final String FILE = "blank.pptx";

    private BlankShow() {}

    /** Opens it anew. */
    static XMLSlideShow open() throws IOException {
        try (InputStream file = BlankShow.class.getResourceAsStream(FILE)) {
            return new XMLSlideShow(file);
        }
    }
}
