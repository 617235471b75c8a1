package org.fourquadrant.data.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.Resource;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.language.LocalizedText;

/**
 * Reads {@code datapackage.json}. Beyond the standard it knows one property, {@code quadrant}: title, short title and source line in
 * both languages, the vintage, and which field is what to the chart.
 */
public final class DescriptorReader {

    /** The name that the standard gives the file. */
    public static final String FILE = "datapackage.json";

    private DescriptorReader() {}

    /** What the package's descriptor says; empty, with problems, where there is no JSON object. */
    public static Optional<Descriptor> read(PackageFiles files, Problems problems) {
        return JsonTree.read(files, FILE, problems).map(DescriptorReader::descriptor);
    }

    private static Descriptor descriptor(JsonPart root) {
        List<Resource> resources =
                root.parts("resources").stream().map(ResourceReader::read).toList();
        if (resources.isEmpty()) {
            root.missing("resources");
        }
        Optional<JsonPart> quadrant = root.part("quadrant");
        Optional<ChartFields> chart =
                quadrant.filter(part -> part.has(Role.ENTITY.key())).map(ChartFieldsReader::read);
        return new Descriptor(info(root, quadrant), resources, chart);
    }

    private static DatasetInfo info(JsonPart root, Optional<JsonPart> quadrant) {
        String name = root.requiredText("name");
        List<String> sources = root.parts("sources").stream()
                .map(source -> source.text("title", source.text("path", "")))
                .toList();
        List<String> licences = root.parts("licenses").stream()
                .map(licence -> licence.text("title", licence.text("name", licence.text("path", ""))))
                .toList();
        LocalizedText title = LocalizedText.same(root.text("title", name));
        LocalizedText sourceLine = LocalizedText.same(sources.stream().collect(Collectors.joining("; ")));
        LocalizedText itsTitle =
                quadrant.map(part -> localized(part, "title", title)).orElse(title);
        return new DatasetInfo(
                name,
                itsTitle,
                quadrant.map(part -> localized(part, "short_title", itsTitle)).orElse(itsTitle),
                root.text("version", ""),
                quadrant.map(part -> part.text("vintage", "")).orElse(""),
                quadrant.map(part -> localized(part, "source_line", sourceLine)).orElse(sourceLine),
                sources,
                licences);
    }

    private static LocalizedText localized(JsonPart part, String key, LocalizedText otherwise) {
        return part.part(key)
                .map(text -> new LocalizedText(text.text("en", ""), text.text("ja", "")))
                .orElse(otherwise);
    }
}
