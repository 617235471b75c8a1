package org.fourquadrant.data.importing.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.TableChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that can be said of a table is kept, and all that is kept stands in the schema of saved files. */
class ChoicesShapeTest {

    @TempDir
    private Path folder;

    private static TableChoices everything() {
        TableChoices said = TableChoices.NONE
                .withUnits(List.of("USD million", "percent"))
                .withRate(ExchangeRate.parse("151.5 JPY/USD, a bank"))
                .withSide(BalanceSide.PARTNER)
                .withNames(Map.of("Holland", new CountryCode("NLD")))
                .withDoubtful(TableChoices.Doubtful.LEFT_OUT);
        for (TableChoices.Choice choice : TableChoices.Choice.values()) {
            said = said.with(choice, "the one of " + choice);
        }
        return said;
    }

    @Test
    void whatIsSaidComesBackAsItWasSaid() throws IOException {
        TableChoices said = everything();
        Files.writeString(folder.resolve("a.json"), JsonText.of(Map.of(ChoicesShape.KEY, ChoicesShape.tree(said))));
        Problems problems = new Problems();
        TableChoices read = JsonTree.read(FolderFiles.around(folder.resolve("a.json")), "a.json", problems)
                .map(ChoicesShape::read)
                .orElseThrow();
        assertEquals(said, read);
        assertEquals(List.of(), problems.all());
    }

    @Test
    void everyKeyStandsInTheSchema() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(ChoicesShapeTest.class.getResourceAsStream("/org/fourquadrant/data/saved-file.schema.json"));
        Set<String> known = new TreeSet<>();
        schema.findValue(ChoicesShape.KEY).get("properties").fieldNames().forEachRemaining(known::add);
        assertEquals(new TreeSet<>(ChoicesShape.tree(everything()).keySet()), known);
    }
}
