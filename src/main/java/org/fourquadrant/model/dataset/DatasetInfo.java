package org.fourquadrant.model.dataset;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;

/**
 * What a dataset says of itself.
 *
 * @param name short name without spaces, unique in a workspace, e.g. {@code jri-2024}
 * @param title a line for people
 * @param shortTitle a few words for a narrow place; the title where the dataset gives none
 * @param version version of the data, may be empty
 * @param vintage when the figures were published, may be empty
 * @param sourceLine who measured what, as printed under a chart
 * @param sources titles of the sources
 * @param licences names of the licences
 */
public record DatasetInfo(
        String name,
        LocalizedText title,
        LocalizedText shortTitle,
        String version,
        String vintage,
        LocalizedText sourceLine,
        List<LocalizedText> sources,
        List<LocalizedText> licences) {

    public DatasetInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shortTitle, "shortTitle");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(vintage, "vintage");
        Objects.requireNonNull(sourceLine, "sourceLine");
        sources = List.copyOf(sources);
        licences = List.copyOf(licences);
    }

    /** With another line for under a chart. */
    public DatasetInfo withSourceLine(LocalizedText line) {
        return new DatasetInfo(name, title, shortTitle, version, vintage, line, sources, licences);
    }

    /** The titles of the sources in a language. */
    public List<String> sources(Language language) {
        return sources.stream().map(source -> source.in(language)).toList();
    }

    /** The names of the licences in a language. */
    public List<String> licences(Language language) {
        return licences.stream().map(licence -> licence.in(language)).toList();
    }

    /** A dataset that gives no short title. */
    public DatasetInfo(
            String name,
            LocalizedText title,
            String version,
            String vintage,
            LocalizedText sourceLine,
            List<LocalizedText> sources,
            List<LocalizedText> licences) {
        this(name, title, title, version, vintage, sourceLine, sources, licences);
    }
}
