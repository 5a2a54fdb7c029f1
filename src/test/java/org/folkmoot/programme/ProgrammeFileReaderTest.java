package org.folkmoot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.programme.ProgrammeFileException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeFileReaderTest {

    private static final String GOOD = """
            programme:
              name: Small county
            stages:
              - name: First
                from: 2008-08-01
                to: 2008-10-31
            strands:
              - number: 1
                name: Launch
                stage: First
                from: 2008-08-01
                to: 2008-09-30
                cost: 45
                costInTotal: true
                target: {measure: people, number: 150, note: in all}
                counts: [VISIT]
                metrics: [Activities]
            totalCost: 45
            funding:
              regional: {name: East, amount: 30, state: agreed, decidedOn: 2008-11-26}
              pledges: [{name: Council, amount: 15, approximate: true}]
            strategy:
              themes: [{name: Green, outcome: Cleaner}]
              principles: [Together]
            sectors: [Health]
            areas: [Oakham]
            bodies: [{name: Board, kind: board, size: 9, seats: [Health]}]
            organisations:
              - {name: Rutland Council, sector: Health, area: Oakham}
            """;

    @Test
    void theGoodFileIsGood() {
        assertThat(ProgrammeFileReader.read(GOOD).strands().getFirst().target())
                .isEqualTo(new Target(Measure.PEOPLE, 150, "in all"));
    }

    @Test
    void aPrincipleMayStandAloneOrWithItsMeaning() {
        var read = ProgrammeFileReader.read(
                GOOD.replace("[Together]", "[Together, {name: Fair, meaning: To each what they need}]"));
        assertThat(read.principles())
                .containsExactly(
                        new ProgrammeFile.TermLine("Together", ""),
                        new ProgrammeFile.TermLine("Fair", "To each what they need"));
        assertThat(ProgrammeFileReader.read(ProgrammeFileWriter.write(read)).principles())
                .isEqualTo(read.principles());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            cost: 45                   | cost: -5                  | 13 | strands › cost            | programme.file.negative
            cost: 45                   | cost: 4.5                 | 13 | strands › cost            | programme.file.not-number
            cost: 45                   | cost: '45'                | 13 | strands › cost            | programme.file.not-number
            cost: 45                   | cost: [45]                | 13 | strands › cost            | programme.file.not-number
            cost: 45                   | cost: 99999999999999999   | 13 | strands › cost            | programme.file.out-of-range
            cost: 45                   | costs: 45                 | 13 | strands › costs           | programme.file.unknown-field
            costInTotal: true          | costInTotal: yes          | 14 | strands › costInTotal     | programme.file.not-flag
            to: 2008-09-30             | to: 2008-07-30            | 12 | strands › to              | programme.file.ends-before-it-begins
            to: 2008-10-31             | to: 2008-07-31            | 6  | stages › to               | programme.file.ends-before-it-begins
            to: 2008-10-31             | to: 31 October            | 6  | stages › to               | programme.file.not-day
            to: 2008-10-31             | to: 2008-13-31            | 6  | stages › to               | programme.file.not-day
            to: 2008-10-31             | to: 9999-12-31            | 6  | stages › to               | programme.file.not-day
            stage: First               | stage: Second             | 10 | strands › stage           | programme.file.not-one-of
            number: 1                  | number: one               | 8  | strands › number          | programme.file.not-number
            measure: people            | measure: persons          | 15 | strands › target › measure | programme.file.not-one-of
            number: 150                | number: 0                 | 15 | strands › target › number | programme.file.out-of-range
            , number: 150              | ''                        | 15 | strands › target › number | programme.file.required
            counts: [VISIT]            | counts: [visit]           | 16 | strands › counts          | programme.file.not-one-of
            counts: [VISIT]            | counts: [VISIT, VISIT]    | 16 | strands › counts          | programme.file.stated-twice
            counts: [VISIT]            | counts: VISIT             | 16 | strands › counts          | programme.file.not-list
            sector: Health             | sector: Police            | 29 | organisations › sector    | programme.file.not-one-of
            area: Oakham               | area: Melton              | 29 | organisations › area      | programme.file.not-one-of
            seats: [Health]            | seats: [Police]           | 27 | bodies › seats            | programme.file.not-one-of
            kind: board                | kind: committee           | 27 | bodies › kind             | programme.file.not-one-of
            principles: [Together]     | principles: [Together, together] | 24 | strategy › principles | programme.file.duplicate
            principles: [Together]     | principles: [{meaning: With others}] | 24 | strategy › principles › name | programme.file.required
            principles: [Together]     | principles: [{name: Together, says: x}] | 24 | strategy › principles › says | programme.file.unknown-field
            areas: [Oakham]            | areas: {Oakham: 1}        | 26 | areas                     | programme.file.not-list
            areas: [Oakham]            | sectors: [Oakham]         | 26 | sectors                   | programme.file.field-twice
            name: Small county         | name: [Small]             | 2  | programme › name          | programme.file.not-text
            name: Small county         | name: "a\\u0007b"         | 2  | programme › name          | input.characters
            name: Small county         | name: "a\\u202Eb"         | 2  | programme › name          | input.characters
            name: Small county         | name: "two\\nlines"       | 2  | programme › name          | input.one-line
            name: Small county         | name: &x Small county     | 2  | programme › name          | programme.file.anchor-or-tag
            name: Small county         | name: !!java.net.URL x    | 2  | programme › name          | programme.file.anchor-or-tag
            name: Small county         | subtitle: Small county    | 2  | programme › name          | programme.file.required
            amount: 15,                | ''                        | 21 | funding › pledges › amount | programme.file.required
            """)
    void whatIsWrongIsNamedByLineAndField(String good, String bad, int line, String field, String key) {
        assertThat(GOOD).contains(good);
        assertThat(problems(GOOD.replace(good, bad))).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.messageKey()).isEqualTo(key);
        });
    }

    @Test
    void allProblemsAreReportedTogetherInOrderOfTheirLines() {
        var problems = problems(GOOD.replace("cost: 45", "cost: -5")
                .replace("area: Oakham}", "area: Melton}")
                .replace("name: Small county", "colour: red"));
        assertThat(problems).extracting(Problem::line).containsExactly(2, 2, 13, 29);
    }

    @Test
    void aDuplicateNamesTheLineOfTheFirst() {
        var twice = GOOD + "  - {name: RUTLAND council, sector: Health, area: Oakham}\n";
        assertThat(problems(twice)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(30);
            assertThat(problem.messageKey()).isEqualTo("programme.file.duplicate");
            assertThat(problem.arguments()).containsExactly("RUTLAND council", 29);
        });
    }

    @Test
    void aNumberStandsOnce() {
        var twice = GOOD.replace("totalCost", "  - {number: 1, name: Other}\ntotalCost");
        assertThat(problems(twice)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(18);
            assertThat(problem.field()).isEqualTo("strands › number");
        });
    }

    @Test
    void anUnknownFieldIsAnsweredWithTheKnownOnes() {
        assertThat(problems("programme: {name: A, colour: red}"))
                .singleElement()
                .extracting(Problem::arguments)
                .isEqualTo(List.of("colour", "name, subtitle, county, aims, outcomes"));
    }

    @Test
    void aTextThatIsTooLongSaysHowLongItMayBe() {
        assertThat(problems("programme: {name: " + "x".repeat(161) + "}"))
                .singleElement()
                .extracting(Problem::messageKey, Problem::arguments)
                .containsExactly("input.too-long", List.of(160, 161));
    }

    @Test
    void aCommaInsideBracesBelongsToTheTextBeforeIt() {
        var file =
                ProgrammeFileReader.read("programme: {name: Safe, healthy and inclusive communities, county: Rutland}");
        assertThat(file.programme().name()).isEqualTo("Safe, healthy and inclusive communities");
        assertThat(file.programme().county()).isEqualTo("Rutland");
    }

    @Test
    void emptyFilesAndOtherThingsAreNotProgrammes() {
        for (var nothing : List.of("", "\n\n", "# only a comment\n", "---\n"))
            assertThat(problems(nothing)).extracting(Problem::messageKey).containsExactly("programme.file.empty");
        assertThat(problems("just words")).extracting(Problem::messageKey).containsExactly("programme.file.not-fields");
        assertThat(problems("- a\n- b")).extracting(Problem::messageKey).containsExactly("programme.file.not-fields");
        assertThat(problems("a: 1\nb: [\n")).extracting(Problem::messageKey).containsExactly("programme.file.not-yaml");
        assertThat(problems("programme:\n  name: A\n name: B\n"))
                .extracting(Problem::line, Problem::messageKey)
                .containsExactly(tuple(3, "programme.file.not-yaml"));
        assertThat(problems("a: 1\n---\nb: 2\n"))
                .extracting(Problem::messageKey)
                .containsExactly("programme.file.not-yaml");
    }

    @Test
    void controlCharactersAreNamedWithTheirLine() {
        assertThat(problems("programme:\n  name: a\u0007b\n"))
                .extracting(Problem::line, Problem::messageKey, Problem::arguments)
                .containsExactly(tuple(2, "input.characters", List.of("U+0007")));
    }

    @Test
    void aSmallFileDoesNotBecomeALargeOne() {
        var laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 9)
                        .mapToObj(i -> {
                            var before = "*" + (char) ('a' + i - 1);
                            return (char) ('a' + i) + ": &" + (char) ('a' + i) + " ["
                                    + String.join(", ", Collections.nCopies(9, before)) + "]\n";
                        })
                        .reduce("", String::concat)
                + "programme: {name: A, aims: *i}\n";
        assertThat(problems(laughs)).isNotEmpty();
        assertThat(problems("a: " + "[".repeat(5000))).isNotEmpty();
        assertThat(problems("x".repeat(ProgrammeFileText.MAX_BYTES + 1)))
                .extracting(Problem::messageKey)
                .containsExactly("programme.file.too-large");
    }

    @Test
    void endlessProblemsAreCutOff() {
        var many = "programme: {name: A}\naims:\n"
                + Stream.generate(() -> "- x\n").limit(3).reduce("", String::concat)
                + IntStream.range(0, 300).mapToObj(i -> "field" + i + ": 1\n").reduce("", String::concat);
        assertThat(problems(many)).hasSize(FileProblems.SHOWN_MAX + 1);
    }

    @Test
    void everyProblemHasWords() {
        var words = ResourceBundle.getBundle("messages.programme", Locale.UK);
        for (var key : List.of("not-utf-8", "too-many", "none-known", "unreadable", "number-kept", "more-problems"))
            assertThat(words.getString("programme.file." + key)).isNotEmpty();
    }

    @Test
    void textThatIsNotUtf8IsNamedByItsLine() {
        var latin = "programme:\n  name: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(ProgrammeFileException.class, () -> ProgrammeFileText.of(latin))
                        .problems())
                .extracting(Problem::line, Problem::messageKey)
                .containsExactly(tuple(2, "programme.file.not-utf-8"));
        assertThat(ProgrammeFileText.of("name: Caf\u00e9".getBytes(StandardCharsets.UTF_8)))
                .endsWith("\u00e9");
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        var awkward = GOOD.replace("Small county", "\"yes: [no], {maybe} # 2008-08-01 'quoted'\"")
                .replace("note: in all", "note: \"1, 2, 3\"")
                .replace("outcome: Cleaner", "outcome: \"null\"");
        for (var yaml : List.of(GOOD, awkward, "programme: {name: A}", "programme: {name: '2008'}")) {
            var file = ProgrammeFileReader.read(yaml);
            assertThat(ProgrammeFileReader.read(ProgrammeFileWriter.write(file)))
                    .isEqualTo(file);
        }
    }

    private static List<Problem> problems(String yaml) {
        return catchThrowableOfType(ProgrammeFileException.class, () -> ProgrammeFileReader.read(yaml))
                .problems();
    }
}
