package org.fourquadrant.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a document says of a country, whatever it is about, has its place in the dossier. */
class TopicsInDossierTest {

    @ParameterizedTest
    @EnumSource(Topic.class)
    void whatIsSaidOfATopicIsInTheDossier(Topic topic) {
        assertTrue(blocks(List.of(said(topic))).toString().contains(place(topic)), () -> topic + " is left out");
    }

    @Test
    void theTopicsComeInTheirOrder() {
        List<Statement> all =
                Arrays.stream(Topic.values()).map(TopicsInDossierTest::said).toList();
        assertEquals(
                List.of(
                        "heading",
                        "values",
                        "cost",
                        "peers",
                        "tariff",
                        "steps",
                        "products",
                        "negotiation",
                        "agreement",
                        "defence_demand",
                        "security_cooperation",
                        "investment",
                        "purchase",
                        "legal",
                        "risk",
                        "outlook",
                        "strategy"),
                blocks(all).stream().map(Block::key).toList());
    }

    @Test
    void ofWhatNothingIsSaidThatIsSaid() {
        Block last = blocks(List.of()).get(blocks(List.of()).size() - 1);
        assertEquals("nothing", last.key());
        for (String topic : List.of(
                "Agreements",
                "Defence pledges and demands",
                "Security co-operation",
                "Investment",
                "Purchases",
                "Law",
                "Risks",
                "Outlook",
                "Strategy")) {
            assertTrue(((Block.Statements) last).empty().contains(topic), topic);
        }
    }

    private static List<Block> blocks(List<Statement> said) {
        SessionState first = SmallWorld.session("2025-05-30", SmallWorld.JAPAN).shown();
        Workspace all = first.workspace();
        Library library = new Library(all.library().documents(), said);
        Workspace workspace = new Workspace(all.countries(), all.datasets(), library);
        Session session = new Session(workspace, first.view());
        return new DossierViewModel(session).blocksProperty().get();
    }

    private static Statement said(Topic topic) {
        boolean product = topic == Topic.PRODUCT_TARIFF;
        boolean tariff = product || topic == Topic.TARIFF;
        boolean share = topic == Topic.DEFENCE_SHARE || topic == Topic.DEFENCE_DEMAND;
        Optional<PartialDate> day = Optional.of(PartialDate.parse("2025-04-10"));
        return new Statement(
                topic.name().toLowerCase(Locale.ROOT),
                List.of(new Subject.OneCountry(SmallWorld.JAPAN)),
                topic,
                tariff ? Stage.IN_FORCE : Stage.REPORTED,
                tariff ? "measure-" + topic : "",
                product ? new LocalizedText("Cars", "自動車") : LocalizedText.EMPTY,
                tariff || share
                        ? Optional.of(new Quantity(share ? 1.3 : 15, share ? Unit.PERCENT_OF_GDP : Unit.PERCENT))
                        : Optional.empty(),
                RateBasis.ADDITIONAL,
                "",
                new Statement.Dates(day, tariff ? day : Optional.empty(), Optional.empty()),
                new LocalizedText("About " + topic, topic + "について"),
                new Citation(
                        SmallWorld.session("2025-05-30")
                                .workspace()
                                .library()
                                .documents()
                                .get(0)
                                .id(),
                        place(topic)),
                LocalizedText.EMPTY,
                false);
    }

    /** A place that no other statement has. */
    private static String place(Topic topic) {
        return "§ of " + topic;
    }
}
