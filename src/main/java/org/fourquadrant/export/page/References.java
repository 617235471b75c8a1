package org.fourquadrant.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Texts;

/** Full citations of the data and documents behind views. */
final class References {

    private final Workspace workspace;
    private final Language language;
    private final Texts texts;

    References(Workspace workspace, Language language) {
        this.workspace = workspace;
        this.language = language;
        this.texts = ExportTexts.in(language);
    }

    /** The dataset of a view and that which it is compared with, each with its fingerprint: for notes. */
    List<String> data(View view) {
        List<String> lines = new ArrayList<>();
        datasets(view).forEach(dataset -> {
            lines.add(cite(dataset.info()));
            lines.add(sha(dataset));
        });
        lines.addAll(weighted(view));
        return lines;
    }

    /** The same without fingerprints: for pages. */
    List<String> cited(View view) {
        return Stream.concat(datasets(view).map(dataset -> cite(dataset.info())), weighted(view).stream())
                .toList();
    }

    /** The publisher of the tariffs weighted by imports, where a view colours or sizes marks by them. */
    private List<String> weighted(View view) {
        boolean shown = view.marks().colourBy() == ColourBy.WEIGHTED_TARIFF
                || view.marks().sizeBy() == SizeBy.WEIGHTED_TARIFF;
        return shown ? publisher() : List.of();
    }

    /** The publisher of the tariffs weighted by imports; none where there are none. */
    List<String> publisher() {
        return workspace.weighted().contents().stream()
                .map(contents -> cite(contents.publisher()))
                .toList();
    }

    /** The fingerprints alone. */
    List<String> fingerprints(View view) {
        return datasets(view).map(this::sha).toList();
    }

    private Stream<Dataset> datasets(View view) {
        DataChoice data = view.data();
        return Stream.concat(Stream.of(data.dataset()), data.compareWith().stream())
                .flatMap(name -> workspace.dataset(name).stream());
    }

    private String sha(Dataset dataset) {
        return texts.format("sources.sha", DatasetFingerprint.of(dataset).sha256());
    }

    /** What is not known of it is left out, and a name that its title repeats. */
    private String cite(DatasetInfo info) {
        String separator = texts.get("list.separator");
        String title = info.title().in(language);
        String licences = String.join(separator, info.licences(language));
        int named = title.equals(info.name()) ? 0 : 1;
        int dated = (info.version().isBlank() ? 0 : 1) + (info.vintage().isBlank() ? 0 : 2);
        return texts.format(
                "sources.dataset",
                title,
                info.name(),
                info.version(),
                vintage(info.vintage()),
                stated(String.join(separator, info.sources(language))),
                licences,
                named,
                dated,
                licences.isBlank() ? 0 : 1);
    }

    /** When it was published; days and months in the words of the language, anything else as it stands. */
    private String vintage(String text) {
        Dates dates = new Dates(language);
        return Stream.of(text.split(" / "))
                .map(part -> part.matches("\\d{4}-\\d{2}(-\\d{2})?") ? dates.partial(PartialDate.parse(part)) : part)
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    private String stated(String text) {
        return text.isBlank() ? texts.get("sources.unknown") : text;
    }

    /** The documents and acts of some ids: documents in the order of the library, then acts by day. */
    List<String> documents(Set<String> ids) {
        Stream<String> documents = workspace.library().documents().stream()
                .filter(document -> ids.contains(document.id()))
                .map(this::cite);
        return Stream.concat(documents, acts(ids)).toList();
    }

    /** Acts are looked through only where something else than documents is cited. */
    private Stream<String> acts(Set<String> ids) {
        boolean any =
                ids.stream().anyMatch(id -> workspace.library().document(id).isEmpty());
        return any
                ? workspace.acts().contents().stream()
                        .flatMap(contents -> contents.acts().stream())
                        .filter(act -> ids.contains(act.id()))
                        .map(this::cite)
                : Stream.empty();
    }

    /** Not every act has a place in a register, and what stands around that place is left with two spaces. */
    private String cite(Act act) {
        String name = act.shortName().in(language);
        String day = new Dates(language).day(act.day());
        return texts.format(
                        name.contains(day) ? "sources.act.dated" : "sources.act",
                        name,
                        act.title(),
                        day,
                        act.place().citation(),
                        act.place().url())
                .replace("  ", " ")
                .strip();
    }

    private String cite(SourceDocument document) {
        String author = document.author().in(language);
        String key = author.isBlank() ? "sources.document.no_author" : "sources.document";
        return texts.format(
                        key,
                        author,
                        document.title().in(language),
                        document.publisher().in(language),
                        new Dates(language).partial(document.published()),
                        document.url())
                .strip();
    }
}
