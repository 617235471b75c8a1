package org.fourquadrant.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void keepsOrderWritesWholeNumbersPlainAndTextAsItIs() {
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
    void refusesWhatItCannotHold() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
    }
}
