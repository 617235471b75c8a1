package org.fourquadrant.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.fourquadrant.export.drawing.BundledFonts;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.PageSize;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.text.ProgramVersion;

/** Writes pages as a PDF document. */
public final class PdfFile {

    private final BundledFonts fonts;

    public PdfFile(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /** Writes a document to a stream, which stays open. */
    public void write(Pages pages, Progress progress, OutputStream stream) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, pages);
            PdfTags tags = new PdfTags(document, pages.title(), pages.language());
            PdfFonts embedded = new PdfFonts(document, fonts);
            PDDocumentOutline outline = new PDDocumentOutline();
            List<Lead> leads = new ArrayList<>();
            List<Provenance> provenances = new ArrayList<>();
            int count = pages.pages().size();
            for (int i = 0; i < count; i++) {
                Page page = pages.pages().get(i).get();
                outline.addLast(add(document, page, pages.size(), embedded, tags, leads));
                page.provenance().ifPresent(provenances::add);
                progress.done(i + 1, count);
            }
            for (Lead lead : leads) {
                lead.make(document);
            }
            tags.finish(document);
            if (count > 1) {
                document.getDocumentCatalog().setDocumentOutline(outline);
            }
            attach(document, ProvenanceTexts.write(provenances, pages.scenes()));
            document.save(stream);
        }
    }

    private static void describe(PDDocument document, Pages pages) {
        // A fixed number, so that the same pages give the same file.
        document.setDocumentId((long) pages.title().hashCode());
        document.getDocumentInformation().setTitle(pages.title());
        document.getDocumentInformation().setCreator(ProgramVersion.named());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(pages.language().tag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    /**
     * A text that leads to another page.
     *
     * @param sheet the page it is on
     * @param structure of that page
     * @param text its name
     * @param area where, points from the lower left corner
     * @param page the number of the other, from 0
     */
    private record Lead(PDPage sheet, PdfTags.OfPage structure, String text, PDRectangle area, int page) {

        /** Makes the link, once the other page is there. */
        void make(PDDocument document) throws IOException {
            PDPageFitDestination target = new PDPageFitDestination();
            target.setPage(document.getPage(page));
            PDBorderStyleDictionary border = new PDBorderStyleDictionary();
            border.setWidth(0);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setDestination(target);
            link.setBorderStyle(border);
            link.setPrinted(true);
            link.setContents(Integer.toString(page + 1));
            link.setRectangle(area);
            List<PDAnnotation> all = new ArrayList<>(sheet.getAnnotations());
            all.add(link);
            sheet.setAnnotations(all);
            structure.link(text, link);
        }
    }

    private static PDOutlineItem add(
            PDDocument document, Page page, PageSize size, PdfFonts fonts, PdfTags tags, List<Lead> leads)
            throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) size.width(), (float) size.height()));
        document.addPage(sheet);
        PdfTags.OfPage structure = tags.page(sheet, page);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            double scale = size.width() / page.drawing().width();
            PdfDrawing drawing = new PdfDrawing(content, fonts);
            drawing.write(page.drawing(), scale, size.height(), structure);
            sheet.setAnnotations(List.copyOf(drawing.links()));
            page.leads()
                    .forEach((text, target) -> drawing.areas(text)
                            .forEach(area -> leads.add(new Lead(sheet, structure, text, area, target))));
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(page.title());
        item.setDestination(sheet);
        return item;
    }

    private static void attach(PDDocument document, Map<String, String> texts) throws IOException {
        // A name tree is searched by halves, so its names are sorted.
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
            file.setSubtype(text.getKey().endsWith(".json") ? "application/json" : "text/csv");
            file.setSize(bytes.length);
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile(text.getKey());
            specification.setFileUnicode(text.getKey());
            specification.setEmbeddedFile(file);
            specification.setEmbeddedFileUnicode(file);
            files.put(text.getKey(), specification);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
