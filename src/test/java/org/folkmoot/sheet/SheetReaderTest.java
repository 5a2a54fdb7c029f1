package org.folkmoot.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"Name,Area\nHall,Waveney", "Name;Area\r\nHall;Waveney", "Name\tArea\rHall\tWaveney"})
    void theSeparatorIsTheOneTheHeadingsUse(String text) {
        var table = read(text);
        assertThat(table.headings()).containsExactly("Name", "Area");
        assertThat(table.lines().getFirst().cells()).containsExactly("Hall", "Waveney");
    }

    @Test
    void aCommaInQuotesAndALineBreakInACellStayAndLinesKeepTheirNumber() {
        var table = read("Name,Area\n\"Hall, old\",\"a\nb\"\n\nBarn,c\n");
        assertThat(table.lines()).extracting(SheetLine::number).containsExactly(2, 5);
        assertThat(table.lines().getFirst().cells()).containsExactly("Hall, old", "a\nb");
    }

    @Test
    void whatIsNotUtf8IsWindows1252AndSaysSo() {
        var table = readBytes("Name\nCafé – Ipswich’s".getBytes(Charset.forName("windows-1252")));
        assertThat(table.format()).isEqualTo(SheetFormat.WINDOWS_1252);
        assertThat(table.lines().getFirst().cells()).containsExactly("Café – Ipswich’s");
    }

    @Test
    void byteOrderMarksAreUnderstoodAndLeftOut() {
        assertThat(read("\uFEFFName\nCafé").headings()).containsExactly("Name");
        var utf16 = readBytes("Name\tArea\nCafé\tx".getBytes(StandardCharsets.UTF_16));
        assertThat(utf16.format()).isEqualTo(SheetFormat.UTF_16);
        assertThat(utf16.lines().getFirst().cells()).containsExactly("Café", "x");
    }

    @Test
    void aSeparatorToldInTheFirstLineHolds() {
        assertThat(read("sep=;\nName;A,B\nx;y").headings()).containsExactly("Name", "A,B");
    }

    @Test
    void aHundredThousandLinesAreReadOneAfterAnother() throws IOException {
        var file = written(("Name,Sector\n" + "Hall,Health\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        var lines = new int[1];
        SheetReader.read(file, new SheetSink() {
            @Override
            public void headings(List<String> headings) {}

            @Override
            public void line(SheetLine line) {
                assertThat(line.number()).isEqualTo(++lines[0] + 1);
            }
        });
        assertThat(lines[0]).isEqualTo(100_000);
    }

    @Test
    void moreThanTwoHundredThousandLinesAreRefusedInASentence() {
        var text = "Name,Sector\n" + "Hall,Health\n".repeat(SheetReader.MAX_LINES + 1);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnusableSheetException.class)
                .hasMessage("sheet.file.too-many-lines");
    }

    @Test
    void whatIsNoTableIsRefusedWithWhatIsPossible() {
        assertThatThrownBy(() -> readBytes(new byte[0])).hasMessage("sheet.file.empty");
        assertThatThrownBy(() -> read("\n\n , \n")).hasMessage("sheet.file.empty");
        assertThatThrownBy(() -> readBytes(new byte[SheetReader.MAX_BYTES + 1])).hasMessage("sheet.file.too-large");
        assertThatThrownBy(() -> readBytes(new byte[] {'G', 'I', 'F', 0, 1, 0})).hasMessage("sheet.file.not-a-table");
        assertThatThrownBy(() -> readBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .hasMessage("sheet.file.old-excel");
        assertThatThrownBy(() -> readBytes(new byte[] {'P', 'K', 3, 4, 0, 0})).hasMessage("sheet.file.broken-xlsx");
        assertThatThrownBy(() -> read("Name" + ",x".repeat(100))).hasMessage("sheet.file.too-many-columns");
    }

    @Test
    void aWorkbookThatUnpacksToVeryMuchIsRefusedBeforeItIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var nothing = new byte[1024 * 1024];
            for (var i = 0; i <= XlsxReader.MAX_WORDS / nothing.length; i++) zip.write(nothing);
        }
        assertThatThrownBy(() -> readBytes(bytes.toByteArray())).hasMessage("sheet.file.unpacks-too-large");
    }

    @Test
    void aWorkbookGivesDatesAndNumbersAsPeopleReadThem() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("People");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "From");
            sheet.value(0, 2, "Number");
            sheet.value(1, 0, "Ann");
            sheet.value(1, 1, LocalDate.of(2009, 2, 3));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 12);
        }
        var table = readBytes(bytes.toByteArray());
        assertThat(table.format()).isEqualTo(SheetFormat.XLSX);
        assertThat(table.lines().getFirst().number()).isEqualTo(2);
        assertThat(table.lines().getFirst().cells()).containsExactly("Ann", "2009-02-03", "12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1473",
                "-5",
                "@sum",
                "'=x",
                "''-x",
                "＝x",
                "plain",
                "O'Brien",
                "'quoted'",
                "a,b",
                "two\nlines",
                "",
                "\"quotes\""
            })
    void whatBeginsLikeAFormulaIsMadeHarmlessAndComesBackAsItWent(String text) {
        var line = List.of("x", text);
        var headings = List.of("A", "B");
        for (var bytes :
                List.of(SheetWriter.csv(headings, List.of(line)), SheetWriter.xlsx("T", headings, List.of(line)))) {
            var back = readBytes(bytes).lines().getFirst();
            assertThat(back.cell(0)).isEqualTo("x");
            assertThat(back.cell(1)).isEqualTo(text);
        }
        assertThat(SafeCells.neutral(text)).doesNotMatch("(?s)^[=+\\-@\t\r].*");
    }

    @Test
    void tabAndCarriageReturnInFrontAreMadeHarmlessToo() {
        assertThat(SafeCells.neutral("\t=1")).isEqualTo("'\t=1");
        assertThat(SafeCells.neutral("\r=1")).isEqualTo("'\r=1");
        assertThat(SafeCells.plain("'\t=1")).isEqualTo("\t=1");
    }

    private static Table read(String text) {
        return readBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table readBytes(byte[] bytes) {
        var table = new Table();
        table.format = SheetReader.read(written(bytes), table);
        return table;
    }

    private static Path written(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(Path.of("target"), "table", ".tmp"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Table implements SheetSink {

        private final List<SheetLine> lines = new ArrayList<>();
        private List<String> headings = List.of();
        private SheetFormat format = SheetFormat.UTF_8;

        @Override
        public void headings(List<String> headings) {
            this.headings = headings;
        }

        @Override
        public void line(SheetLine line) {
            lines.add(line);
        }

        List<String> headings() {
            return headings;
        }

        List<SheetLine> lines() {
            return lines;
        }

        SheetFormat format() {
            return format;
        }
    }
}
