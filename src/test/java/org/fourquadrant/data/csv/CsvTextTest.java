package org.fourquadrant.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.fourquadrant.data.problem.Problems;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void quotesWhatNeedsIt() {
        String text = CsvText.of(
                List.of("iso3", "name"),
                List.of(List.of("BHS", "Bahamas, The"), List.of("X", "he said \"hi\"\nand left"), List.of("", "")));
        assertEquals("iso3,name\nBHS,\"Bahamas, The\"\nX,\"he said \"\"hi\"\"\nand left\"\n,\n", text);
    }

    @Test
    void disarmsFormulasButNotNumbers() {
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
