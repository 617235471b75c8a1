package org.fourquadrant.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * The structure of text that runs from page to page: what is drawn belongs to the innermost element that is open, and is
 * read in the order in which it is drawn.
 */
final class FlowTags {

    private final PDStructureElement root;
    private final ToIntFunction<COSBase> tie;
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    private PDPage sheet;
    private COSArray marked;

    /** @param tie gives the number under which a page is tied to its elements */
    FlowTags(PDStructureElement root, ToIntFunction<COSBase> tie) {
        this.root = root;
        this.tie = tie;
    }

    /** Goes on on another page. */
    void page(PDPage next) {
        sheet = next;
        marked = new COSArray();
        sheet.setStructParents(tie.applyAsInt(marked));
        sheet.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    /** Begins an element in the innermost one that is open. */
    PDStructureElement open(String type) {
        PDStructureElement element = PdfTags.child(open.isEmpty() ? root : open.peek(), type);
        open.push(element);
        return element;
    }

    /** Ends the innermost element. */
    void close() {
        open.pop();
    }

    /** Begins to draw what belongs to the innermost element. */
    void begin(PDPageContentStream content) throws IOException {
        PDStructureElement element = open.peek();
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), marked.size());
        PDMarkedContentReference stretch = new PDMarkedContentReference();
        // An element may go on on the next page.
        stretch.setPage(sheet);
        stretch.setMCID(marked.size());
        element.appendKid(stretch);
        marked.add(element.getCOSObject());
    }

    /** Begins to draw what only looks. */
    static void beginDecoration(PDPageContentStream content) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    static void end(PDPageContentStream content) throws IOException {
        content.endMarkedContent();
    }
}
