package org.fourquadrant.export.pptx;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/**
 * What is left in a template without its slides: the parts of these, and what decks of ours carry along.
 *
 * @param file the template
 */
record TemplateRemains(OPCPackage file) {

    void remove() throws IOException {
        try {
            removeCarried();
            Set<PackagePartName> reached = new HashSet<>();
            reach(file.getRelationships(), reached);
            for (PackagePart part : List.copyOf(file.getParts())) {
                if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                    file.removePart(part);
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException("The parts of a template do not hang together", e);
        }
    }

    private void reach(PackageRelationshipCollection relations, Set<PackagePartName> reached)
            throws InvalidFormatException {
        for (PackageRelationship relation : relations) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = file.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
                if (part != null && reached.add(part.getPartName())) {
                    reach(part.getRelationships(), reached);
                }
            }
        }
    }

    private void removeCarried() throws IOException, InvalidFormatException {
        for (PackagePart main : file.getPartsByContentType(XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType())) {
            removeCarried(main);
        }
        for (PackagePart main : file.getPartsByContentType(XSLFRelation.MAIN.getContentType())) {
            removeCarried(main);
        }
    }

    private void removeCarried(PackagePart main) throws IOException, InvalidFormatException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getTargetURI().getPath().contains("customXml/")) {
                PackagePart part = file.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
                if (part != null && CarriedTexts.isOurs(part)) {
                    main.removeRelationship(relation.getId());
                    return;
                }
            }
        }
    }
}
