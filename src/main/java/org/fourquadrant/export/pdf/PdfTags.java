package org.fourquadrant.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.WebAddress;

/**
 * The structure of a document for whoever has it read aloud (ISO 32000-1, 14.7 and 14.8): a section a page, in it the
 * heading, paragraphs, links and the picture with its description, in the order in which they are to be read.
 */
final class PdfTags {

    private static final double HEADING_SIZE = 16;

    private final PDStructureElement root;
    private final Language language;
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();

    /** Marks a document as one that has a structure. */
    PdfTags(PDDocument document, String title, Language language) {
        this.language = language;
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(mark);
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        root = child(tree, StandardStructureTypes.DOCUMENT);
        root.setTitle(title);
    }

    /** The structure of one more page. */
    OfPage page(PDPage sheet, Page page) {
        PDStructureElement section = child(root, StandardStructureTypes.SECT);
        section.setPage(sheet);
        section.setTitle(page.title());
        if (page.language() != language) {
            section.setLanguage(page.language().tag());
        }
        return new OfPage(sheet, section, page.description());
    }

    /** The structure of text that runs from page to page. */
    FlowTags flow() {
        return new FlowTags(root, this::tie);
    }

    /** Ties pages and links to what they are parts of, once all are there. */
    void finish(PDDocument document) {
        PDNumberTreeNode numbers = new PDNumberTreeNode(PDParentTreeValue.class);
        numbers.setNumbers(parents);
        PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
        tree.setParentTree(numbers);
        tree.setParentTreeNextKey(parents.size());
    }

    private int tie(COSBase parent) {
        int key = parents.size();
        parents.put(
                key,
                parent instanceof COSArray array
                        ? new PDParentTreeValue(array)
                        : new PDParentTreeValue((COSDictionary) parent));
        return key;
    }

    static PDStructureElement child(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** What a part is to a listener, in the order of reading. */
    private enum Role {
        TITLE,
        SUBTITLE,
        BODY,
        NOTE,
        SOURCE,
        /** Only looks. */
        NONE;

        static Role of(ChartPart part) {
            return switch (part.kind()) {
                case TITLE -> TITLE;
                case SUBTITLE, COUNTS -> SUBTITLE;
                case NOTE -> NOTE;
                case SOURCE -> SOURCE;
                case GROUND, RULE, DATE, PAGE_NUMBER -> NONE;
                case DRAWING -> part.of().contains("-rule-") ? NONE : BODY;
                default -> BODY;
            };
        }
    }

    /** The structure of a page while it is drawn. */
    final class OfPage {

        private final PDPage sheet;
        private final PDStructureElement section;
        private final String description;
        private final COSArray marked = new COSArray();
        private final Map<Role, List<PDStructureElement>> elements = new EnumMap<>(Role.class);
        private final Map<String, PDStructureElement> byName = new HashMap<>();
        private Optional<PDStructureElement> picture = Optional.empty();
        /** What the open stretch of the content belongs to; none of the structure for what only looks. */
        private Optional<PDStructureElement> open = Optional.empty();

        private boolean isOpen;

        private OfPage(PDPage sheet, PDStructureElement section, String description) {
            this.sheet = sheet;
            this.section = section;
            this.description = description;
            sheet.setStructParents(tie(marked));
            sheet.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        }

        /** Says that a part is drawn next; parts of one picture in a row are one stretch. */
        void begin(DrawnPart part, PDPageContentStream content) throws IOException {
            Optional<PDStructureElement> element = elementOf(part);
            element.ifPresent(one -> byName.putIfAbsent(part.part().id(), one));
            if (isOpen && element.isPresent() && element.equals(open)) {
                return;
            }
            end(content);
            isOpen = true;
            open = element;
            if (element.isEmpty()) {
                content.beginMarkedContent(COSName.ARTIFACT);
            } else {
                PDStructureElement one = element.get();
                content.beginMarkedContent(COSName.getPDFName(one.getStructureType()), marked.size());
                one.appendKid(marked.size());
                marked.add(one.getCOSObject());
            }
        }

        private void end(PDPageContentStream content) throws IOException {
            if (isOpen) {
                content.endMarkedContent();
                isOpen = false;
            }
        }

        /** Ends the page, and puts what was on it in the order of reading. */
        void finish(PDPageContentStream content) throws IOException {
            end(content);
            elements.values().forEach(list -> list.forEach(section::appendKid));
        }

        private Optional<PDStructureElement> elementOf(DrawnPart part) {
            Role role = Role.of(part.part());
            if (role == Role.NONE) {
                return Optional.empty();
            }
            boolean isText = role != Role.BODY || part.part().kind() == ChartPart.Kind.TEXT;
            if (isText) {
                PDStructureElement text = element(role, typeOf(role, part));
                wordsOf(part).ifPresent(text::setActualText);
                return Optional.of(text);
            }
            if (picture.isEmpty()) {
                PDStructureElement figure = element(Role.BODY, StandardStructureTypes.Figure);
                figure.setAlternateDescription(description);
                picture = Optional.of(figure);
            }
            return picture;
        }

        /** What lines and shapes of letters do not say by themselves; a link would be lost under it. */
        private static Optional<String> wordsOf(DrawnPart part) {
            boolean isPlain =
                    part.texts().size() == 1 && part.texts().get(0).runs().size() == 1;
            String whole = part.part().text().isEmpty()
                    ? part.texts().stream().map(Operation.Written::text).collect(Collectors.joining(" "))
                    : part.part().text();
            return isPlain || !WebAddress.in(whole).isEmpty() ? Optional.empty() : Optional.of(whole);
        }

        private PDStructureElement element(Role role, String type) {
            PDStructureElement element = new PDStructureElement(type, section);
            element.setPage(sheet);
            elements.computeIfAbsent(role, one -> new ArrayList<>()).add(element);
            return element;
        }

        private static String typeOf(Role role, DrawnPart part) {
            if (role == Role.TITLE) {
                return StandardStructureTypes.H1;
            }
            boolean isHeading = part.texts().stream()
                    .map(Operation.Written::face)
                    .anyMatch(face -> face.weight() == Face.Weight.BOLD && face.size() >= HEADING_SIZE);
            return isHeading ? StandardStructureTypes.H2 : StandardStructureTypes.P;
        }

        /** Makes a link part of the text that it lies over. */
        void link(String part, PDAnnotationLink link) {
            PDStructureElement text = byName.get(part);
            PDStructureElement element = child(text, StandardStructureTypes.LINK);
            element.setPage(sheet);
            element.setAlternateDescription(link.getContents());
            PDObjectReference reference = new PDObjectReference();
            reference.setReferencedObject(link);
            element.appendKid(reference);
            link.setStructParent(tie(element.getCOSObject()));
        }
    }
}
