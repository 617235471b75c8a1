package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.text.Texts;

/** The papers' ideas, worked out on what is shown, as pages. */
public final class IdeaPages {

    private final Chart chart;
    private final ViewCodec views;

    public IdeaPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
    }

    /**
     * The page that stands in the place of the chart.
     *
     * @param facts of a view that has such a page
     * @param captions words that others give it; those of a chart alone are passed over
     * @param size of the page, logical pixels
     */
    public Page page(Facts facts, Captions captions, ChartSize size) {
        IdeaContent content = content(facts);
        IdeaSheet sheet = new IdeaSheet(
                chart.lettering(), facts.view(), size, own(captions.subtitle(), ""), foot(content, captions));
        BiConsumer<Graphics2D, Palette> painted = content.laidOut(sheet);
        Page page = sheet.page(own(captions.title(), content.title()), notes(content, facts), painted);
        return page.withProvenance(Provenance.of(facts.workspace(), facts.view(), views));
    }

    private static List<String> foot(IdeaContent content, Captions captions) {
        return captions.source() instanceof Caption.None ? List.of() : content.foot();
    }

    private static String own(Caption caption, String otherwise) {
        return caption instanceof Caption.Own own && !own.text().isBlank() ? own.text() : otherwise;
    }

    /** What the page of a view is called: as others call it, else by itself. */
    public static String title(Facts facts, Captions captions) {
        return own(captions.title(), content(facts).title());
    }

    private static IdeaContent content(Facts facts) {
        IdeaPage page = facts.view().ideas().page().orElseThrow();
        IdeaWords words = IdeaWords.in(facts.view().language());
        return switch (page) {
            case FORMULA -> new FormulaPage(facts, words);
            case DISTANCE -> new DistancePage(facts, words);
            case THEORY -> new TheoryPage(facts, words);
            case AGREEMENT -> new AgreementPage(facts, words);
            case PURPOSES -> new PurposesPage(facts, words);
            case LEVERAGE -> new LeveragePage(facts, words);
        };
    }

    private static String notes(IdeaContent content, Facts facts) {
        Texts texts = ExportTexts.in(facts.view().language());
        References references = new References(facts.workspace(), facts.view().language());
        List<String> lines = new ArrayList<>(content.notes());
        lines.add("");
        lines.add(texts.get("sources.data"));
        lines.addAll(references.data(facts.view()));
        Set<String> documents = CitedDocuments.ofIdea(facts);
        if (!documents.isEmpty()) {
            lines.add("");
            lines.add(texts.get("documents"));
            lines.addAll(references.documents(documents));
        }
        return String.join("\n", lines);
    }
}
