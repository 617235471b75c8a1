package org.fourquadrant.export.idea;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.law.Act;

/**
 * A line that is said of an idea, with what it rests on.
 *
 * @param text what it says; empty to part what is before from what is behind
 * @param sources documents, acts or datasets that its figures stand in, and {@link Citation#OURS} where they are ours; none for
 *     a line without figures
 */
public record IdeaLine(String text, List<Citation> sources) {

    /** Nothing, between two parts. */
    public static final IdeaLine GAP = new IdeaLine("", List.of());

    public IdeaLine {
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }

    /** A line that rests on what is cited. */
    static IdeaLine of(String text, Citation... sources) {
        return new IdeaLine(text, Arrays.asList(sources));
    }

    /** A line of which we say what it says. */
    static IdeaLine ours(String text, Citation... besides) {
        Stream<Citation> all = Stream.concat(Stream.of(new Citation(Citation.OURS, "")), Stream.of(besides));
        return new IdeaLine(text, all.toList());
    }

    /** Where an act stands. */
    static Citation of(Act act) {
        return new Citation(act.id(), act.place().citation());
    }

    /** Where figures of a dataset stand. */
    static Citation of(Dataset dataset) {
        return new Citation(dataset.info().name(), "");
    }

    /** The source line of a dataset. */
    public static IdeaLine ofDataset(Dataset dataset, IdeaWords words) {
        return of(dataset.info().sourceLine().in(words.language()), of(dataset));
    }

    /** What lines say, without what they rest on. */
    public static List<String> texts(List<IdeaLine> lines) {
        return lines.stream().map(IdeaLine::text).toList();
    }
}
