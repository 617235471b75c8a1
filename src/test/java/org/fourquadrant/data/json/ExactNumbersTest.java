package org.fourquadrant.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.fourquadrant.data.problem.Problems;
import org.junit.jupiter.api.Test;

/** What this program does not know goes back as it came, however large or exact it is. */
class ExactNumbersTest {

    @Test
    void noNumberStopsSavingOrLosesADigit() {
        for (String number : new String[] {"1E+999", "12345678901234567890123", "0.10", "-7", "1.0", "3.14"}) {
            Problems problems = new Problems();
            JsonPart root = JsonTree.parse("a.json", "{\"ext\" : {\"x\" : " + number + "}}", problems)
                    .orElseThrow();
            String again = JsonText.of(UnknownKeys.of(root, Map.of()));
            assertTrue(again.contains("\"x\" : " + number + "\n"), again);
        }
    }

    @Test
    void aNumberThatCannotBeDrawnIsAProblem() {
        for (String number : new String[] {"1e300", "1e999", "-1e16"}) {
            Problems problems = new Problems();
            JsonPart root = JsonTree.parse("a.json", "{\"x\" : " + number + "}", problems)
                    .orElseThrow();
            assertTrue(root.number("x").isEmpty());
            assertEquals(1, problems.all().size(), number);
        }
    }
}
