package org.fourquadrant.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.dataset.PackageWriter;
import org.fourquadrant.data.importing.grid.SheetChoice;
import org.fourquadrant.data.importing.table.UnknownName;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.NameList;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own tables: right, or refused with a place, or a row left out by name; never wrong in silence. */
class TableImportTest {

    private static final DatasetReader READER = new DatasetReader(new WorkspaceLoader().load());
    private static final String PLAIN = "iso3,year,balance_musd,milex_pct_gdp";

    @TempDir
    Path folder;

    @Test
    void aRowLongerThanTheOthersIsLeftOutBecauseItsCellsMayHaveMoved() throws IOException {
        TableReading read = read(PLAIN + ",note\nJPN,2024,-68,468,1.4,\nDEU,2024,-84826,1.9,\n");
        assertEquals(List.of("2:6 ROW_TOO_LONG"), told(read));
        assertEquals(Optional.empty(), balance(read, "JPN"));
        assertEquals(Optional.of(-84_826.0), balance(read, "DEU"));
        assertEquals(1, read.rowsLeftOut());
        assertEquals(
                "own.csv; 1 row left out",
                read.dataset().orElseThrow().info().sourceLine().en());
    }

    @Test
    void aRateIsCitedUnderTheChart() throws IOException {
        TableReading read = read(
                "country,year,US goods balance (EUR bn),milex_pct_gdp\nGermany,2024,-78.4,1.9\n",
                TableChoices.NONE.withRate(ExchangeRate.parse("0.924 EUR/USD, ECB 2024")));
        assertEquals(
                "own.csv, converted at 0.924 EUR/USD, ECB 2024",
                read.dataset().orElseThrow().info().sourceLine().en());
    }

    @Test
    void aDecimalSignThatHasSlippedInOneRowIsSaidWithBothFigures() throws IOException {
        TableReading read =
                read(PLAIN + "\nJPN,2024,-684680,1.4\nDEU,2024,-84826,1.9\nFRA,2024,-16394,2.1\nITA,2024,-43960,1.6\n");
        assertEquals(List.of("2:3 FIGURE_IMPLAUSIBLE"), told(read));
        assertEquals(
                List.of("JPN", "2024", "-684680", "-68468"),
                read.problems().get(0).arguments());
    }

    @Test
    void rowsThatAreAllPaddedAlikeAreRight() throws IOException {
        TableReading read = read(PLAIN + "\nJPN,2024,-68468,1.4,\nDEU,2024,-84826,1.9,\n");
        assertEquals(List.of(), told(read));
        assertEquals(Optional.of(-68_468.0), balance(read, "JPN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US goods balance (EUR million) | -63000 | CURRENCY_OTHER",
                "対米貿易収支(億円) | -86000 | CURRENCY_OTHER",
                "US goods balance | -5 | UNIT_ASKED",
                "US goods balance (USD million) | -68.5 | UNIT_IMPLAUSIBLE",
                "US goods balance (USD bn) | -68468 | UNIT_IMPLAUSIBLE",
                "US goods balance (USD million) | 68468 | SIDE_ASKED",
                "US goods balance (zorkmid) | -68468 | COLUMN_UNSURE",
                "Current account balance (USD million) | 195000 | COLUMN_OTHER"
            })
    void aBalanceThatIsNotUnderstoodIsAskedFor(String name, String value, ProblemKind kind) throws IOException {
        TableReading read =
                read("country;year;" + name + ";Military expenditure (% of GDP)\nJapan;2024;" + value + ";1.4\n");
        assertTrue(read.dataset().isEmpty(), name);
        assertEquals(kind, read.problems().get(0).kind());
        assertEquals(3, read.problems().get(0).column());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Defence spending (USD bn) | 55.3 | COLUMN_OTHER",
                "Defence spending | 55.3 | SHARE_IMPLAUSIBLE",
                "Military expenditure (% of GDP) | 0.014 | FRACTION_ASKED",
                "Military expenditure (% of GDP) | 55.3 | FIGURE_IMPLAUSIBLE"
            })
    void aShareThatIsNoneIsAskedFor(String name, String value, ProblemKind kind) throws IOException {
        TableReading read = read("country;year;balance_musd;" + name + "\nJapan;2024;-68468;" + value + "\n");
        assertTrue(read.dataset().isEmpty());
        assertEquals(kind, read.problems().get(0).kind());
    }

    @Test
    void answersAreTakenAndTurnAskingIntoReading() throws IOException {
        TableChoices rate = TableChoices.NONE
                .withUnits(List.of("JPY 億", "fraction"))
                .withRate(ExchangeRate.parse("125 JPY/USD, a bank"))
                .withSide(BalanceSide.PARTNER);
        TableReading read = read("国名,対米貿易収支 2024,防衛費(対GDP比)\n日本,85000,0.014\n", rate);
        assertEquals(Optional.of(-68_000.0), balance(read, "JPN"));
        assertEquals(1.4, share(read, "JPN"));
    }

    @Test
    void aRateHasItsPairAndItsSource() {
        assertEquals(
                151.5,
                ExchangeRate.parse("151.5 JPY/USD, IMF 2024").orElseThrow().perDollar());
        assertEquals(0.8, ExchangeRate.parse("1.25 USD/EUR ECB").orElseThrow().perDollar());
        for (String wrong : new String[] {"151.5", "151.5 JPY/USD", "151.5 JPY/EUR x", "0 JPY/USD x", "x JPY/USD y"}) {
            assertEquals(Optional.empty(), ExchangeRate.parse(wrong), wrong);
        }
    }

    @Test
    void twoColumnsThatFitAreAskedForAndOneIsChosenByName() throws IOException {
        String text = "country,year,Goods balance A (USD million),Goods balance B (USD million),milex_pct_gdp\n"
                        .replace(" A ", " nominal ")
                        .replace(" B ", " total ")
                + "Japan,2024,-68468,-68470,1.4\n";
        assertEquals(ProblemKind.COLUMN_ASKED, read(text).problems().get(0).kind());
        TableChoices second = TableChoices.NONE.with(TableChoices.Choice.Y, "#4");
        assertEquals(Optional.of(-68_470.0), balance(read(text, second), "JPN"));
    }

    @Test
    void whatIsNotUnderstoodRefusesTheFileOrIsLeftOutWhereAPersonSaysSo() throws IOException {
        String text = PLAIN
                + "\nJPN,2024,-68468,1.4\nNowhere,2024,-5,1\nDEU,2024,much,1.9\nKOR,soon,-66007,2.6\nWorld,2024,-1,2\n";
        assertTrue(read(text).dataset().isEmpty());
        TableReading read = read(text, leavingOut());
        assertEquals(1, read.dataset().orElseThrow().economies().size());
        assertEquals(4, read.rowsLeftOut());
        assertEquals(
                List.of("3:1 COUNTRY_LEFT_OUT", "4:3 FIGURE_LEFT_OUT", "5:2 YEAR_LEFT_OUT", "6:1 ROW_OF_SUM"),
                told(read));
    }

    @Test
    void codeAndNameOfTwoCountriesAreAContradiction() throws IOException {
        TableReading read = read("country,iso3,year,balance_musd,milex_pct_gdp\nJapan,DEU,2024,-84826,1.9\n");
        assertEquals(List.of("2:2 COUNTRY_CONFLICT"), told(read));
    }

    @Test
    void theBalanceOfTheUnitedStatesWithThemselvesIsSomebodyElses() throws IOException {
        TableReading read = read("country,year,balance_musd\nUnited States,2024,68468\nChina,2024,-45000\n");
        assertTrue(read.problems().stream().anyMatch(one -> one.kind() == ProblemKind.BALANCE_OF_THE_US));
        assertTrue(read.dataset().isEmpty());
    }

    @Test
    void yearsInColumnsAreReadAndTheOtherMeasureIsJoinedByCountryAndYear() throws IOException {
        TableReading read = read("Military expenditure (% of GDP)\n\nCountry,2023,2024e\nJapan,1.2,1.4\nEurope,,\n");
        assertEquals(1.4, share(read, "JPN"));
        assertTrue(
                find(read, "JPN", Indicator.DEFENCE_SHARE, 2024).orElseThrow().estimate());
        assertEquals(
                1.2,
                find(read, "JPN", Indicator.DEFENCE_SHARE, 2023).orElseThrow().value());
        assertTrue(balance(read, "JPN").orElseThrow() < -68_000);
        assertTrue(read.problems().stream().anyMatch(one -> one.kind() == ProblemKind.BALANCE_JOINED));
    }

    @Test
    void aYearMarkedAsProvisionalIsReadAndOneThatIsNotUnderstoodIsNamed() throws IOException {
        TableReading read = read("Military expenditure (% of GDP),,,\ncountry,2022,2023 (p),2024 quux\n"
                + "Japan,1.1,1.2,1.4\nGermany,1.4,1.5,1.9\n");
        Dataset dataset = read.dataset().orElseThrow(() -> new AssertionError(read.problems()));
        assertEquals(
                Optional.of(1.2),
                dataset.find(new CountryCode("JPN"), Indicator.DEFENCE_SHARE, 2023)
                        .map(Observation::value));
        assertTrue(told(read).contains("2:4 COLUMN_NOT_READ"), () -> told(read).toString());
    }

    @Test
    void ofTradeAmongManyOnlyTheRowsWithTheUnitedStatesAreRead() throws IOException {
        TableReading read = read("reporter,partner,year,trade balance (USD million)\n"
                + "Japan,United States,2024,68468\nJapan,China,2024,-41000\nGermany,United States,2024,84826\n");
        assertEquals(Optional.of(-68_468.0), balance(read, "JPN"));
        assertEquals(Optional.of(-84_826.0), balance(read, "DEU"));
        assertTrue(told(read).contains("3:2 ROW_OF_OTHERS"), () -> told(read).toString());
    }

    @Test
    void aShareOfGdpWithoutSayingOfWhatIsAskedFor() throws IOException {
        TableReading read = read("country,year,% of GDP\nJapan,2024,1.4\nGermany,2024,1.9\n");
        assertEquals(Optional.empty(), read.dataset());
        assertTrue(told(read).contains("1:3 COLUMN_BARE"), () -> told(read).toString());
    }

    @Test
    void seriesInRowsAreToldApartByNameAndUnit() throws IOException {
        TableReading read = read("REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
                + "DEU,BALANCE,USD_MN,2024,-84826,A\nDEU,MILEX,PC_GDP,2024,1.9,E\nDEU,MILEX,USD_MN,2024,88000,A\n");
        assertEquals(Optional.of(-84_826.0), balance(read, "DEU"));
        assertEquals(1.9, share(read, "DEU"));
        assertTrue(
                find(read, "DEU", Indicator.DEFENCE_SHARE, 2024).orElseThrow().estimate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-31j", "EUC-JP", "ISO-2022-JP"})
    void japaneseTablesAreReadInEveryEncoding(String charset) throws IOException {
        List<String> names = List.of("国名", "国・地域", "相手国", "国/地域");
        List<String> rows = List.of(
                "日本,2024,▲68468,1.4\n",
                "ドイツ,2024,△84826,1.9\n",
                "南アフリカ共和国,2024,▲8900,0.7\n日本,2024,▲68468,1.4\n",
                "豪州,2024,17900,1.9\n");
        for (String name : names) {
            for (String row : rows) {
                String text = name + ",年,米国の貿易収支（百万ドル）,軍事費／GDP（％）\n" + row;
                TableReading read = read(text.getBytes(Charset.forName(charset)), TableChoices.NONE);
                assertTrue(read.dataset().isPresent(), () -> charset + " " + text + read.problems());
                assertEquals(Charset.forName(charset).name(), read.source().encoding(), text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Türkiye", "windows-1252, Österreich", "windows-1252, Curaçao", "windows-1252, Côte d'Ivoire",
        "windows-1252, São Tomé and Príncipe", "windows-1252, España", "windows-1252, Dänemark", "x-MacRoman, Türkiye",
        "x-MacRoman, Österreich", "x-MacRoman, Côte d'Ivoire", "x-MacRoman, España", "x-MacRoman, Frankreich ü",
        "x-windows-949, 대한민국", "UTF-8, Türkiye"
    })
    void westernAndKoreanTablesAreReadWithoutAnAccentAsAKanji(String charset, String name) throws IOException {
        String text =
                "country,year,balance_musd,milex_pct_gdp,note\n" + name + ",2024,-50,1.5,é\nJapan,2024,-68468,1.4,\n";
        String korean = charset.contains("949") ? text.replace("é", "비고") : text;
        TableReading read = read(korean.getBytes(Charset.forName(charset)), leavingOut());
        assertEquals(Charset.forName(charset).name(), read.source().encoding(), name);
        assertEquals(name, read.firstRows().get(0).get(0));
    }

    /** One fault at a time in a good table: every figure that comes out is one that stood there. */
    @Test
    void noFaultOfAProgramMovesACell() throws IOException {
        Random random = new Random(14);
        List<String> good = new ArrayList<>(List.of(PLAIN + ",note"));
        Map<String, Double> right =
                Map.of("JPN", -68_468.5, "DEU", -84_826.25, "FRA", -16_394.75, "KOR", -66_007.0, "ITA", -43_964.5);
        right.forEach(
                (code, balance) -> good.add(code + ",2024," + balance + ",1." + code.charAt(0) % 10 + ",\"a, b\""));
        for (int i = 0; i < 500; i++) {
            List<String> lines = new ArrayList<>(good);
            int line = random.nextInt(lines.size());
            lines.set(line, polluted(lines.get(line), random));
            TableReading read = read(String.join(random.nextInt(9) == 0 ? "\r\n" : "\n", lines) + "\n", leavingOut());
            for (Observation one : read.dataset().map(Dataset::observations).orElse(List.of())) {
                String code = one.country().value();
                boolean joined = !one.citation().document().endsWith("own.csv");
                double wanted =
                        one.indicator() == Indicator.GOODS_BALANCE ? right.get(code) : 1 + code.charAt(0) % 10 / 10.0;
                assertTrue(joined || one.value() == wanted, () -> one + " of\n" + String.join("\n", lines));
            }
        }
    }

    private static String polluted(String line, Random random) {
        int at = random.nextInt(line.length());
        List<Integer> commas = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ',') {
                commas.add(i);
            }
        }
        int comma = commas.get(random.nextInt(commas.size()));
        return switch (random.nextInt(7)) {
            case 0 -> line.substring(0, comma) + "," + line.substring(comma);
            case 1 -> line.substring(0, comma) + line.substring(comma + 1);
            case 2 -> line.substring(0, at) + "\"" + line.substring(at);
            case 3 -> line.replaceFirst("\"", "");
            case 4 -> line.replace(',', ';');
            case 5 -> line.substring(0, comma + 1) + "\n" + line.substring(comma + 1);
            default -> line + "\n" + PLAIN + ",note";
        };
    }

    /** Whatever stands in a file, an answer comes, and soon. */
    @Test
    void noMutationOfAFileThrowsOrHangs() throws IOException {
        Random random = new Random(140);
        byte[] seed = ("国名,年,米国の貿易収支（百万ドル）,軍事費／GDP（％）\n日本,2024,▲68468,1.4\n\"ドイツ\",2024,\"△84,826\",1.9 e\n" + PLAIN)
                .getBytes(Charset.forName("windows-31j"));
        for (int i = 0; i < 400; i++) {
            byte[] bytes = seed.clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut =
                    random.nextBoolean() ? bytes : java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            assertTimeout(Duration.ofSeconds(2), () -> read(cut, TableChoices.NONE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((",
                "\"\"\"\"\"\"\"",
                "a,\"b\n",
                "億億億億億億",
                "\u0000\u0001\u0002",
                ",,,,,,,\n",
                "2024 2024 "
            })
    void aFileOfNothingButSignsIsAnsweredSoon(String part) {
        byte[] bytes = part.repeat(1_000_000 / part.length()).getBytes(Charset.forName("UTF-8"));
        assertTimeout(Duration.ofSeconds(5), () -> read(bytes, TableChoices.NONE));
    }

    @Test
    void aPackedTableIsReadBesideItsNotesAndAPackedPackageAsAPackage() throws IOException {
        String table = PLAIN + "\nJPN,2024,-68468,1.4\n";
        Path one = zip("one.zip", Map.of("API_X.csv", table, "Metadata_Country_API_X.csv", "a,b\n1,2\n"));
        assertEquals(
                Optional.of(-68_468.0),
                balance(READER.reading(one, TableChoices.NONE).orElseThrow(), "JPN"));
        Path two = zip("two.zip", Map.of("a.csv", table, "b.csv", table));
        assertEquals(
                List.of(ProblemKind.ZIP_ASKED),
                READER.read(two).problems().stream().map(Problem::kind).toList());
        String descriptor = "{\"name\": \"packed\", \"resources\": [{\"name\": \"t\", \"path\": \"data/t.csv\"}]}";
        Path whole = zip("whole.zip", Map.of("packed/datapackage.json", descriptor, "packed/data/t.csv", table));
        Loaded<Dataset> read = READER.read(whole);
        assertEquals(
                "packed",
                read.value()
                        .orElseThrow(() -> new AssertionError(read.problems()))
                        .info()
                        .name());
        Path broken = Files.write(folder.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertEquals(
                ProblemKind.FILE_UNREADABLE,
                READER.read(broken).problems().get(0).kind());
    }

    @Test
    void aWorkbookOfLibreOfficeIsReadWithItsRepeatedCellsAndWithoutItsComments() throws IOException {
        TableReading read = READER.reading(ods(1), TableChoices.NONE).orElseThrow();
        assertEquals(Optional.of(-68_468.0), balance(read, "JPN"));
        assertEquals(1.4, share(read, "JPN"));
        assertEquals(
                List.of(new SheetChoice.Sheet("Trade", false), new SheetChoice.Sheet("Old", true)),
                read.source().sheets());
        TableReading long20k = READER.reading(ods(30_000), TableChoices.NONE).orElseThrow();
        assertEquals(ProblemKind.SHEET_TOO_LONG, long20k.problems().get(0).kind());
        assertEquals("Trade", read.source().sheet());
    }

    @Test
    void ofColumnsToChooseFromEachIsNamedInFull() throws IOException {
        String first = "US goods balance of the first kind (USD bn)";
        String second = "US goods balance of the second kind (USD bn)";
        Path file = Files.writeString(
                folder.resolve("two.csv"),
                "country,year," + first + "," + second + ",Defence (% of GDP)\nJapan,2024,-68.5,-70.1,1.4\n");
        Problem asked = READER.read(file).problems().get(0);
        assertEquals(ProblemKind.COLUMN_UNSURE, asked.kind());
        assertEquals(List.of(first, second), NameList.names(asked.arguments().get(0)));
        assertTrue(new ProblemText(Language.ENGLISH).line(asked).contains(second));
    }

    /** A workbook with a row for Japan, repeated, a comment, and blank rows and columns behind to the end of the sheet. */
    private Path ods(int times) throws IOException {
        String text = "<table:table-cell office:value-type='string'><text:p>%s</text:p></table:table-cell>";
        String number = "<table:table-cell office:value-type='float' office:value='%s'><text:p>as shown</text:p>"
                + "</table:table-cell>";
        String header = Stream.of("country", "year", "balance_musd", "milex_pct_gdp")
                .map(name -> String.format(Locale.ROOT, text, name))
                .collect(Collectors.joining());
        String row = String.format(
                        Locale.ROOT,
                        text,
                        "Japan</text:p><office:annotation><text:p>note</text:p></office:annotation><text:p>")
                + String.format(Locale.ROOT, number, "2024")
                + String.format(Locale.ROOT, number, "-68468")
                + "<table:table-cell office:value-type='percentage'"
                + " office:value='0.014'><text:p>1.4%</text:p></table:table-cell><table:table-cell"
                + " table:number-columns-repeated='16380'/>";
        String content = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                + "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>"
                + "<table:table table:name='Trade'><table:table-row>" + header + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated='" + times + "'>" + row + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>"
                + "</table:table><table:table table:name='Old' table:style-name='h'><table:table-row>" + header
                + "</table:table-row></table:table></office:document-content>";
        return Files.move(
                zip("book.zip", Map.of("content.xml", content)),
                folder.resolve("book.ods"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Path zip(String name, Map<String, String> files) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(Charset.forName("UTF-8")));
            }
        }
        return zip;
    }

    @Test
    void anImportedTableIsReadBackAsItWas() throws IOException {
        TableReading read = read(
                "Country,Year,Balance (USD bn),Defence (% GDP)\nJapan,2024,-68.4679,1.4 e\nGermany,2024,-84.8,1.9\n");
        Dataset dataset = read.dataset().orElseThrow();
        Path target = folder.resolve("package");
        new PackageWriter(dataset, "own.csv").write(target);
        Loaded<Dataset> back = READER.read(target);
        assertEquals(List.of(), back.problems());
        assertEquals(
                DatasetFingerprint.of(dataset),
                DatasetFingerprint.of(back.value().orElseThrow()));
    }

    @Test
    void aNameThatIsNotKnownIsAskedForWithCountriesLikeItAndMeansTheOneThatAPersonSays() throws IOException {
        String text = PLAIN + "\nJappan,2024,-68468,1.4\nMidgard,2024,-84826,1.9\n";
        TableReading read = read(text);
        assertEquals(
                List.of("Jappan", "Midgard"),
                read.unknownNames().stream().map(UnknownName::name).toList());
        assertEquals(
                new CountryCode("JPN"), read.unknownNames().get(0).near().get(0).code());
        TableReading meant = read(text, meaning(Map.of("Jappan", "JPN", "Midgard", "DEU")));
        assertEquals(Optional.of(-68_468.0), balance(meant, "JPN"));
        assertEquals(Optional.of(-84_826.0), balance(meant, "DEU"));
        assertEquals(List.of(), meant.unknownNames());
    }

    @Test
    void anEncodingThatAPersonNamesIsTakenAndOneThatThereIsNotIsRefused() throws IOException {
        byte[] bytes = ("country,year,balance_musd,milex_pct_gdp\nCôte d'Ivoire,2024,-50,1.5\n")
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "windows-1252", read(bytes, encoded("windows-1252")).source().encoding());
        TableReading refused = read(bytes, encoded("EBCDIC-of-old"));
        assertEquals(ProblemKind.ENCODING_NOT_THERE, refused.problems().get(0).kind());
        assertTrue(refused.dataset().isEmpty());
    }

    @Test
    void aLongReadingTellsHowFarItHasComeAndCanBeGivenUp() throws IOException {
        StringBuilder text = new StringBuilder(PLAIN).append('\n');
        for (int year = 1; year <= 9_000; year++) {
            text.append("JPN,").append(1900 + year % 200).append(",x,1\n");
        }
        Path file = Files.writeString(folder.resolve("long.csv"), text);
        List<Integer> told = new ArrayList<>();
        READER.reading(file, leavingOut(), (rows, of) -> told.add(rows));
        assertEquals(
                List.of(4_096, 8_192), told.stream().filter(rows -> rows > 1).toList());
        assertThrows(
                CancellationException.class,
                () -> READER.reading(file, TableChoices.NONE, (rows, of) -> {
                    throw new CancellationException();
                }));
    }

    private static TableChoices meaning(Map<String, String> names) {
        Map<String, CountryCode> codes = new HashMap<>();
        names.forEach((name, code) -> codes.put(name, new CountryCode(code)));
        return said(Optional.empty(), codes, TableChoices.Doubtful.REFUSED);
    }

    private static TableChoices encoded(String encoding) {
        return said(Optional.of(encoding), Map.of(), TableChoices.Doubtful.REFUSED);
    }

    private static TableChoices leavingOut() {
        return said(Optional.empty(), Map.of(), TableChoices.Doubtful.LEFT_OUT);
    }

    private static TableChoices said(
            Optional<String> encoding, Map<String, CountryCode> names, TableChoices.Doubtful doubtful) {
        return TableChoices.NONE
                .with(TableChoices.Choice.ENCODING, encoding)
                .withNames(names)
                .withDoubtful(doubtful);
    }

    private TableReading read(String text) throws IOException {
        return read(text, TableChoices.NONE);
    }

    private TableReading read(String text, TableChoices choices) throws IOException {
        return read(text.getBytes(Charset.forName("UTF-8")), choices);
    }

    private TableReading read(byte[] bytes, TableChoices choices) throws IOException {
        return READER.reading(Files.write(folder.resolve("own.csv"), bytes), choices)
                .orElseThrow();
    }

    private static List<String> told(TableReading read) {
        return read.problems().stream()
                .map(one -> one.row() + ":" + one.column() + " " + one.kind())
                .collect(Collectors.toList());
    }

    private static Optional<Observation> find(TableReading read, String country, Indicator indicator, int year) {
        return read.dataset()
                .orElseThrow(() -> new AssertionError(read.problems()))
                .find(new CountryCode(country), indicator, year);
    }

    private static Optional<Double> balance(TableReading read, String country) {
        return find(read, country, Indicator.GOODS_BALANCE, 2024).map(Observation::value);
    }

    private static double share(TableReading read, String country) {
        return find(read, country, Indicator.DEFENCE_SHARE, 2024).orElseThrow().value();
    }
}
