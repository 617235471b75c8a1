package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.SplitDrawing;
import org.fourquadrant.chart.paint.TableDrawing;
import org.fourquadrant.export.idea.AgreementText;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.facts.agreement.CashFlow;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.language.Language;

/** What was agreed with the country in focus: line by line, what came of it, and the split of cash flow. */
final class AgreementPage implements IdeaContent {

    private static final double TABLE = 0.56;
    private static final double CASH = 180;
    private static final double MORE = 18;

    private final Facts facts;
    private final IdeaWords words;
    private final AgreementText text;
    private final Optional<AgreementCard> card;
    private final Optional<CashFlow> cash;

    AgreementPage(Facts facts, IdeaWords words) {
        this.facts = facts;
        this.words = words;
        this.text = new AgreementText(words, facts);
        this.card = facts.view()
                .focus()
                .flatMap(facts.workspace().countries()::find)
                .map(facts.ideas()::agreement);
        this.cash = card.flatMap(facts.ideas()::cashFlow);
    }

    @Override
    public String title() {
        return card.map(AgreementCard::country)
                .map(Country::name)
                .map(name -> words.texts()
                        .format(
                                "page.agreement",
                                name.in(words.language()),
                                words.dates().day(facts.view().data().asOf())))
                .orElseGet(() -> words.texts().get("page.agreement.nobody"));
    }

    @Override
    public List<String> foot() {
        List<String> lines = new ArrayList<>();
        card.ifPresent(one -> lines.add(words.texts().format("page.agreement.source", text.sources(one))));
        cash.ifPresent(split ->
                lines.add(text.assumed(split).stream().map(String::strip).collect(Collectors.joining(space()))));
        return lines;
    }

    /** Sentences of Japanese follow each other without one. */
    private String space() {
        return words.language() == Language.JAPANESE ? "" : " ";
    }

    @Override
    public List<String> notes() {
        return card.map(one -> text.lines(one, cash)).orElse(List.of());
    }

    @Override
    public BiConsumer<Graphics2D, Palette> laidOut(IdeaSheet sheet) {
        if (card.isEmpty()) {
            PageColumn column = sheet.column(sheet.room());
            column.add(new Paragraph(words.texts().get("page.agreement.choose"), Paragraph.Look.BODY));
            return (graphics, palette) -> column.paint(graphics, palette, "choose");
        }
        return card.get().lines().isEmpty() ? acts(card.get(), sheet, sheet.room()) : lines(card.get(), sheet);
    }

    private BiConsumer<Graphics2D, Palette> lines(AgreementCard one, IdeaSheet sheet) {
        Rectangle2D left = sheet.room(0, TABLE);
        TableDrawing table = new TableDrawing(
                sheet.lettering(),
                sheet.language(),
                new TableDrawing.Content(
                        "line",
                        AgreementText.COLUMNS.stream()
                                .map(key -> words.texts().get("agreement.column." + key))
                                .toList(),
                        AgreementText.COLUMNS.stream()
                                .map(key -> key.equals("amount"))
                                .toList(),
                        one.lines().stream().map(text::cells).toList(),
                        List.of()),
                new Rectangle2D.Double(left.getX(), left.getY(), left.getWidth(), left.getHeight() - MORE));
        PageColumn count =
                more(sheet, one.lines().size() - table.shown(), left.getX(), table.bottom() + 2, left.getWidth());
        Rectangle2D right = sheet.room(TABLE + 0.04, 1);
        Optional<SplitDrawing> split = cash.map(flow -> split(flow, sheet, right));
        double top = right.getY() + (split.isPresent() ? CASH + 10 : 0);
        BiConsumer<Graphics2D, Palette> acts =
                acts(one, sheet, new Rectangle2D.Double(right.getX(), top, right.getWidth(), right.getMaxY() - top));
        return (graphics, palette) -> {
            table.paint(graphics, palette);
            count.paint(graphics, palette, "more-lines");
            split.ifPresent(drawing -> drawing.paint(graphics, palette));
            acts.accept(graphics, palette);
        };
    }

    private SplitDrawing split(CashFlow flow, IdeaSheet sheet, Rectangle2D right) {
        return new SplitDrawing(
                sheet.lettering(),
                flow.years().stream()
                        .map(year -> new SplitDrawing.Year(year.toPartner(), year.toUs()))
                        .toList(),
                flow.paidBackIn(),
                new SplitDrawing.Words(
                        words.texts().get("agreement.to_partner"),
                        words.texts().get("agreement.to_us"),
                        text.most(flow),
                        flow.paidBackIn()
                                .map(year -> words.texts()
                                        .format(
                                                "agreement.cash.turn",
                                                words.figures().count(year)))
                                .orElse(""),
                        words.texts().get("agreement.cash.unit")),
                new Rectangle2D.Double(right.getX(), right.getY(), right.getWidth(), CASH));
    }

    /** As many lines as have room; the others are counted. */
    private BiConsumer<Graphics2D, Palette> acts(AgreementCard one, IdeaSheet sheet, Rectangle2D within) {
        PageColumn column = sheet.column(
                new Rectangle2D.Double(within.getX(), within.getY(), within.getWidth(), within.getHeight() - MORE));
        List<Paragraph> all = new ArrayList<>();
        List<String> lines = text.acts(one);
        for (String line : lines) {
            boolean heading = !line.startsWith(" ");
            all.add(new Paragraph(line.strip(), heading ? Paragraph.Look.BODY : Paragraph.Look.SMALL));
        }
        int shown = 0;
        while (shown < all.size() && column.add(all.get(shown))) {
            shown++;
        }
        PageColumn end = more(sheet, all.size() - shown, within.getX(), within.getMaxY() - 16, within.getWidth());
        return (graphics, palette) -> {
            column.paint(graphics, palette, "act");
            end.paint(graphics, palette, "more");
        };
    }

    /** Says how many lines have no room, where some have none. */
    private PageColumn more(IdeaSheet sheet, int left, double x, double y, double width) {
        PageColumn column = sheet.column(new Rectangle2D.Double(x, y, width, MORE));
        if (left > 0) {
            column.add(new Paragraph(words.texts().format("page.more", left), Paragraph.Look.SMALL));
        }
        return column;
    }
}
