package org.fourquadrant.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritingTest {

    @Test
    void jsonKeepsOrderWritesWholeNumbersPlainAndTextAsItIs() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", "日本 \"x\"");
        tree.put("balance_musd", -68468.0);
        tree.put("milex_pct_gdp", 1.4);
        tree.put("quadrant", null);
        tree.put("rows", List.of(1, true));
        assertEquals("""
                {
                  "name" : "日本 \\"x\\"",
                  "balance_musd" : -68468,
                  "milex_pct_gdp" : 1.4,
                  "quadrant" : null,
                  "rows" : [
                    1,
                    true
                  ]
                }
                """, JsonText.of(tree));
    }

    @Test
    void jsonRefusesWhatItCannotHold() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        String text = CsvText.of(
                List.of("iso3", "name"),
                List.of(List.of("BHS", "Bahamas, The"), List.of("X", "he said \"hi\"\nand left"), List.of("", "")));
        assertEquals("iso3,name\nBHS,\"Bahamas, The\"\nX,\"he said \"\"hi\"\"\nand left\"\n,\n", text);
    }

    @Test
    void csvDisarmsFormulasButNotNumbers() {
        List<String> cells =
                Arrays.asList("=1+1", "+SUM(A1)", "-cmd", "@x", "\tx", "＝1", "-1447", "+3.5", "-1.5e-7", "a=b", "-");
        assertEquals(
                "a\n'=1+1,'+SUM(A1),'-cmd,'@x,'\tx,'＝1,-1447,+3.5,-1.5e-7,a=b,'-\n",
                CsvText.of(List.of("a"), List.of(cells)));
    }

    @Test
    void whatIsWrittenAsCsvIsReadAsTheSameCells() {
        List<String> cells = List.of("a,b", "\"", "line\nbreak", "C:\\path\\", "", "日本");
        List<CsvRow> rows = CsvRows.parse(
                CsvText.of(List.of("1", "2", "3", "4", "5", "6"), List.of(cells)),
                CsvDialect.STANDARD,
                "x.csv",
                new Problems());
        assertEquals(cells, rows.get(1).cells());
    }
}
