package org.fourquadrant.data.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.FormulaRange;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.WeightedRange;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.scene.Guidance;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.LineOverYears;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Trails;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format that is written down is the one that is written, and the one that was: no key and no choice is missing in the schema. */
class SavedFileSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = schema();
    private static final Workspace BUNDLED = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(BUNDLED, Language.ENGLISH);
    private static final Path FILE = Path.of("x.view.json");

    /** Other keys than these are allowed in files, and refused here, so that none is forgotten. */
    private static final JsonSchema STRICT = compiled(closed(SCHEMA.deepCopy()));

    private static final JsonSchema SHIPPED = compiled(SCHEMA);

    @Test
    void whatIsWrittenOfAViewIsWrittenDown() throws IOException {
        View view = FIRST.withThresholds(
                        FIRST.thresholds().withPinned(Optional.of(2.0)).withReferences(List.of(3.0, 5.0)))
                .withAxes(FIRST.axes().withZoom(Optional.of(new Viewport(0, 4, -1000, 1000))))
                .withData(FIRST.data()
                        .withFromYear(Optional.of(2024))
                        .withComparedDay(Optional.of(FIRST.data().asOf().minusDays(3)))
                        .withCompareWith(Optional.of("factbook-census")));
        Scene scene = new Scene(LocalizedText.EMPTY, LocalizedText.EMPTY, view, claims(), Guidance.NONE, Map.of());
        SavedFileWriter writer = new SavedFileWriter(BUNDLED, Map.of());
        assertEquals(Set.of(), wrong(STRICT, writer.view(scene, FILE)));
        assertEquals(Set.of(), wrong(STRICT, writer.viewBriefly(scene, FILE)));
        Scenes scenes = new Scenes(LocalizedText.EMPTY, LocalizedText.EMPTY, List.of(scene), Map.of());
        assertEquals(Set.of(), wrong(STRICT, writer.scenes(scenes, FILE)));
        assertEquals(Set.of(), wrong(STRICT, SavedFileWriter.claims(claims())));
    }

    /** A claim of every kind of question, each with an answer of its kind. */
    private static List<Claim> claims() {
        return ClaimExamples.everyKind(new SplittableRandom(1));
    }

    static Stream<Path> kept() throws IOException {
        Stream<Path> before = Files.walk(Path.of("src/test/resources/saved-before"))
                .filter(file -> file.toString().endsWith(".json"));
        Stream<Path> lessons = Files.list(Path.of("datasets/lessons"))
                .filter(file -> file.toString().endsWith(".json"))
                .filter(file -> !file.endsWith("datapackage.json"));
        return Stream.concat(before, lessons);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatEarlierStatesWroteFitsToo(Path file) throws IOException {
        assertEquals(Set.of(), wrong(SHIPPED, Files.readString(file)));
    }

    @Test
    void everyChoiceIsWrittenDown() {
        JsonNode view = SCHEMA.at("/$defs/view/properties");
        assertChoices(ColourBy.class, view.at("/marks/properties/colour_by"));
        assertChoices(SizeBy.class, view.at("/marks/properties/size_by"));
        assertChoices(AskedSources.class, view.at("/sources"));
        assertChoices(LabelMode.class, view.at("/labels/properties/mode"));
        assertChoices(Theme.class, view.at("/theme"));
        assertChoices(IdeaPage.class, view.at("/ideas/properties/page/anyOf/0"));
        assertChoices(ViewFace.class, view.at("/years/properties/face"));
        assertChoices(RibbonOrder.class, view.at("/years/properties/order"));
        assertChoices(Trails.class, view.at("/years/properties/trails"));
        assertChoices(LineOverYears.class, view.at("/years/properties/line"));
        assertEquals(
                Stream.of(Language.values()).map(Language::tag).collect(Collectors.toCollection(TreeSet::new)),
                texts(view.at("/language/enum")));
        JsonNode filter = SCHEMA.at("/$defs/filter/properties");
        assertChoices(Region.class, filter.at("/regions/items"));
        assertChoices(Membership.class, filter.at("/memberships/items"));
        assertChoices(Alignment.class, filter.at("/alignments/items"));
        assertChoices(TariffRange.class, filter.at("/tariffs/items"));
        assertChoices(FormulaRange.class, filter.at("/formula_rates/items"));
        assertChoices(WeightedRange.class, filter.at("/weighted_tariffs/items"));
        assertChoices(TariffMove.class, filter.at("/tariff_changes/items"));
        assertChoices(NegotiationStage.class, filter.at("/negotiations/items"));
    }

    @Test
    void whatIsWrongIsRefused() {
        String good = new SavedFileWriter(BUNDLED, Map.of())
                .view(Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, FIRST), FILE);
        assertEquals(Set.of(), wrong(SHIPPED, good));
        assertFalse(
                wrong(SHIPPED, good.replace("\"quadrant\"", "\"shoe_size\"")).isEmpty());
        assertFalse(wrong(SHIPPED, good.replaceAll("\"threshold\" : [0-9.]+", "\"threshold\" : \"two\""))
                .isEmpty());
        assertFalse(wrong(SHIPPED, good.replace("\"version\" : 1", "\"version\" : 7"))
                .isEmpty());
        assertTrue(wrong(SHIPPED, good.replaceFirst("\\{", "{\"of_a_newer_program\": 1,"))
                .isEmpty());
        assertFalse(wrong(STRICT, good.replaceFirst("\\{", "{\"of_a_newer_program\": 1,"))
                .isEmpty());
    }

    private static <E extends Enum<E>> void assertChoices(Class<E> type, JsonNode described) {
        assertEquals(
                Stream.of(type.getEnumConstants()).map(Tokens::of).collect(Collectors.toCollection(TreeSet::new)),
                texts(described.path("enum")),
                type.getSimpleName());
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static Set<String> wrong(JsonSchema schema, String json) {
        try {
            return schema.validate(JSON.readTree(json)).stream()
                    .map(ValidationMessage::getMessage)
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(SavedFileSchemaTest::closed);
        return node;
    }

    private static JsonSchema compiled(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private static JsonNode schema() {
        try (InputStream in =
                SavedFileWriter.class.getResourceAsStream("/org/fourquadrant/data/saved-file.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
