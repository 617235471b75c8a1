package org.fourquadrant.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of an Office file as XML, for the tests of what Office is strict about. */
final class ZippedParts {

    private final Map<String, Document> parts = new TreeMap<>();

    ZippedParts(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                boolean isXml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                Document part = isXml ? factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)) : null;
                if (parts.containsKey(entry.getName())) {
                    throw new IOException("Twice in the file: " + entry.getName());
                }
                parts.put(entry.getName(), part);
            }
        }
    }

    /** Names of the parts, without those that say how parts hang together. */
    List<String> names() {
        return parts.keySet().stream()
                .filter(name -> !name.endsWith(".rels") && !name.equals("[Content_Types].xml"))
                .toList();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Document part(String name) {
        return parts.get(name);
    }

    List<Element> elements(String part, String localName) {
        NodeList found = parts.get(part).getElementsByTagNameNS("*", localName);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    void forEach(String namePattern, Consumer<String> action) {
        parts.keySet().stream().filter(name -> name.matches(namePattern)).forEach(action);
    }

    /** Targets of the relations of a part by id; those to somewhere outside are left out. */
    Map<String, String> targets(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String> targets = new TreeMap<>();
        if (has(relations)) {
            for (Element relation : elements(relations, "Relationship")) {
                String target = relation.getAttribute("Target");
                String whole = target.startsWith("/")
                        ? target.substring(1)
                        : Path.of(folder).resolve(target).normalize().toString().replace('\\', '/');
                if (!relation.getAttribute("TargetMode").equals("External")
                        && targets.put(relation.getAttribute("Id"), whole) != null) {
                    throw new IllegalStateException("Two relations of one id in " + relations);
                }
            }
        }
        return targets;
    }

    /** Where the relations of a part lead that go outside of the file, by id. */
    Map<String, String> outside(String part) {
        int slash = part.lastIndexOf('/');
        String relations = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String> targets = new TreeMap<>();
        if (has(relations)) {
            for (Element relation : elements(relations, "Relationship")) {
                if (relation.getAttribute("TargetMode").equals("External")) {
                    targets.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
                }
            }
        }
        return targets;
    }
}
