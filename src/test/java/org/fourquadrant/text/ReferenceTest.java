package org.fourquadrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private static Reference jri(String place) {
        SourceDocument document = WORKSPACE.library().document("jri-2025-016").orElseThrow();
        return Reference.of(document, new Citation("jri-2025-016", place));
    }

    @Test
    void aPaperIsABibtexEntryInItsOwnLanguage() {
        assertEquals("""
            @techreport{jri-2025-016,
              author = {{福田直之}},
              title = {{トランプ政権と各国の距離 —貿易収支と軍事費負担の4象限分析—（No.2025-016）}},
              institution = {日本総合研究所},
              year = {2025},
              month = {05},
              date = {2025-05-30},
              note = {図表2},
              langid = {japanese}
            }
            """, jri("図表2").bibtex());
    }

    @Test
    void aPaperIsARisRecord() {
        assertEquals(
                "TY  - RPRT\r\nAU  - 福田直之\r\nTI  - トランプ政権と各国の距離 —貿易収支と軍事費負担の4象限分析—（No.2025-016）\r\n"
                        + "PB  - 日本総合研究所\r\nPY  - 2025\r\nDA  - 2025/05/30\r\nN1  - §5(4)\r\nLA  - ja\r\nER  - \r\n",
                jri("§5(4)").ris());
    }

    @Test
    void whatMeansSomethingToTexIsEscaped() {
        Reference odd = new Reference(
                Reference.Kind.ACT,
                "EO1",
                "",
                "100% of A&B_{x} ~ #1 \\ $5 ^",
                "",
                "2025-08",
                "",
                "https://a.b/c_d",
                "en");
        assertTrue(
                odd.bibtex()
                        .contains("{{100\\% of A\\&B\\_\\{x\\} \\textasciitilde{} \\#1 \\textbackslash{} \\$5"
                                + " \\textasciicircum{}}}"),
                odd.bibtex());
        assertTrue(odd.bibtex().contains("month = {08}") && odd.bibtex().contains("url = {https://a.b/c_d}"));
    }

    @Test
    void placesAreInTheReadersLanguageWithThePrintedWords() {
        PlaceNames english = new PlaceNames(Language.ENGLISH);
        assertEquals("table 2 (図表2)", english.full("図表2"));
        assertEquals("figure 3 (図表3)", english.full("図表3"));
        assertEquals("table 1", english.brief("第1表"));
        assertEquals("paragraph 2, note 5 (第2段落・脚注5)", english.full("第2段落・脚注5"));
        assertEquals("part 1, 3(1)①", english.brief("第1部3(1)①"));
        assertEquals("introduction, §3", english.brief("はじめに・§3"));
        assertEquals("§4(1)", english.full("§4(1)"));
        assertEquals("図表2", new PlaceNames(Language.JAPANESE).full("図表2"));
        WORKSPACE
                .library()
                .statements()
                .forEach(statement -> assertTrue(
                        english.brief(statement.citation().place()).matches("[\\p{ASCII}§①②③]*"),
                        statement.citation().place()));
    }
}
