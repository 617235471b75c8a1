package org.fourquadrant.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;

/** Every statement can be read: filtered, searched in both languages, cited and copied. */
class PassagesPaneTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(WORKSPACE);

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    private List<Passage> all() {
        return new DocumentsViewModel(session).passages();
    }

    private List<Passage> of(PassageFilter filter) {
        return filter.of(all(), KNOWLEDGE, PassageFilter::searchable);
    }

    private List<String> ids(PassageFilter filter) {
        return of(filter).stream()
                .map(passage -> passage instanceof Passage.OfPaper paper
                        ? paper.statement().id()
                        : ((Passage.OfAct) passage).act().id())
                .toList();
    }

    private static Country country(String code) {
        return WORKSPACE.countries().find(new CountryCode(code)).orElseThrow();
    }

    @Test
    void everyStatementAndEveryActIsListedUntilSomethingIsChosen() {
        assertEquals(all(), of(PassageFilter.ALL));
        long acts = all().stream().filter(Passage.OfAct.class::isInstance).count();
        assertEquals(WORKSPACE.acts().contents().orElseThrow().acts().size(), acts);
        assertEquals(WORKSPACE.library().statements().size() + acts, all().size());
    }

    @Test
    void eachFilterAdmitsWhatItSaysAndAllHoldTogether() {
        PassageFilter filter = PassageFilter.ALL
                .withChoice(new Choice.Papers(Optional.of("jri-2025-016"), Optional.of(Topic.TARIFF)))
                .withStage(Optional.of(Stage.ANNOUNCED))
                .withCountry(Optional.of(country("JPN")));
        List<Passage> found = of(filter);
        assertTrue(!found.isEmpty());
        for (Passage each : found) {
            Statement statement = ((Passage.OfPaper) each).statement();
            assertEquals("jri-2025-016", statement.citation().document());
            assertEquals(Topic.TARIFF, statement.topic());
            assertEquals(Stage.ANNOUNCED, statement.stage());
        }
        assertTrue(
                of(PassageFilter.ALL.withCountry(Optional.of(country("JPN")))).size() > found.size());
    }

    @Test
    void actsAreFoundByKindCountryMonthAndStage() {
        PassageFilter orders = PassageFilter.ALL.withChoice(new Choice.Acts(Optional.of(Act.Kind.EXECUTIVE_ORDER)));
        // The duty over Russian oil was ordered on 6 August 2025 and ended in February 2026.
        PassageFilter india = orders.withCountry(Optional.of(country("IND")));
        assertTrue(ids(india).contains("EO14329"), ids(india).toString());
        assertTrue(ids(india.withMonth(Optional.of(YearMonth.of(2025, 8)))).contains("EO14329"));
        assertTrue(!ids(india.withMonth(Optional.of(YearMonth.of(2025, 10)))).contains("EO14329"));
        assertTrue(!ids(orders.withCountry(Optional.of(country("JPN")))).contains("EO14329"));
        // A member of the Union is named by the agreement with the Union.
        PassageFilter agreed = PassageFilter.ALL
                .withChoice(new Choice.Acts(Optional.empty()))
                .withCountry(Optional.of(country("DEU")))
                .withStage(Optional.of(Stage.AGREED));
        assertTrue(of(agreed).stream()
                .allMatch(each -> ((Passage.OfAct) each).act().kind() == Act.Kind.DEAL));
        assertTrue(!of(agreed).isEmpty());
    }

    @Test
    void aRateIsReadWithItsDaysAndTheLastOneIncluded() {
        Passage order = all().stream()
                .filter(each ->
                        each instanceof Passage.OfAct act && act.act().id().equals("EO14329"))
                .findFirst()
                .orElseThrow();
        PassageText text = new PassageText(
                WORKSPACE,
                new Terms(Language.ENGLISH),
                Texts.of("org.fourquadrant.ui.documents.documents", Language.ENGLISH));
        assertEquals(
                List.of("India · 25% on top · on all goods · 27 Aug 2025 to 6 Feb 2026"),
                text.rates(order, Optional.of(country("IND"))));
        assertEquals(List.of(), text.rates(order, Optional.of(country("JPN"))));
    }

    @Test
    void wordsAreFoundInEitherLanguageInAnyOrderAndADayByItsMonth() {
        List<String> english = ids(PassageFilter.ALL.withText("strike enemy BASES"));
        assertEquals(List.of("nd-defence-japan-2"), english);
        assertEquals(english, ids(PassageFilter.ALL.withText("敵基地 岸田")));
        assertEquals(english, ids(PassageFilter.ALL.withText("bases ＧＤＰの２％")));
        of(PassageFilter.ALL.withText("2025-04"))
                .forEach(each -> assertTrue(each.words().anyMatch(word -> word.contains("2025-04")), each.toString()));
    }

    @Test
    void thePaneCountsSearchesCopiesAndSaysWhatToLoosen() throws Exception {
        DocumentsPane pane = Window.show(() -> new DocumentsPane(session), 1200, 300);
        int all = all().size();
        assertEquals(all + " of " + all, text(pane, "#statement-count"));
        Window.act(() -> ((TextField) pane.lookup("#statement-search")).setText("敵基地 岸田"));
        assertEquals("1 of " + all, text(pane, "#statement-count"));
        Window.act(() -> ((Button) pane.lookup("#statement-copy")).fire());
        Window.act(() -> {
            String copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.startsWith("source,id,subjects,names,topic,stage,"), copied);
            assertTrue(
                    copied.contains("\npaper,nd-defence-japan-2,JPN,Japan,defence_demand,pledged,../2025-05,"), copied);
        });
        Window.act(() -> ((TextField) pane.lookup("#statement-search")).setText("no such words"));
        ListView<?> list = (ListView<?>) pane.lookup("#statement-list");
        assertTrue(((Labeled) list.getPlaceholder()).getText().contains("clear the search"));
        assertTrue(((ComboBox<?>) pane.lookup("#statement-country")).getItems().size() > 60);
    }

    private static String text(DocumentsPane pane, String id) {
        return ((Labeled) pane.lookup(id)).getText();
    }
}
