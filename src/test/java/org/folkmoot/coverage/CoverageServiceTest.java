package org.folkmoot.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class CoverageServiceTest {

    @Autowired
    CoverageService coverage;

    @Autowired
    CoverageExportService exports;

    @Autowired
    CoverageApi api;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aStrategy() {
        testProgramme.load();
    }

    @Test
    void eachFigureIncludesTheOnesAfterIt() {
        ideas.placed("Submitted");
        stage(ideas.placed("Approved"), "APPROVED");
        stage(ideas.placed("Delivered"), "DELIVERED");
        stage(ideas.placed("Declined"), "DECLINED");
        ideas.titled("Nowhere");
        var map = map();
        assertThat(first(map)).isEqualTo(new CoverageCounts(4, 2, 1));
        assertThat(map.all()).isEqualTo(new CoverageCounts(5, 2, 1));
        assertThat(map.elsewhere()).isEqualTo(new CoverageCounts(1, 0, 0));
        assertThat(map.principles().empty(CoverageFigure.SUBMITTED))
                .isEqualTo(map.principles().cells() - 1);
        assertThat(map.conditions().empty(CoverageFigure.SUBMITTED))
                .isEqualTo(map.conditions().cells());
    }

    @Test
    void ideasNobodyMayReadAreNotCounted() {
        stage(ideas.placed("Withdrawn"), "WITHDRAWN");
        var hidden = ideas.placed("Hidden");
        jdbc.update("update idea set visibility = 'HIDDEN' where id = ?", hidden.value());
        var waiting = ideas.placed("Waiting for a moderator");
        jdbc.update("update idea set visibility = 'WAITING' where id = ?", waiting.value());
        assertThat(map().all()).isEqualTo(CoverageCounts.NONE);
    }

    @Test
    void aConditionHasAStripOfItsOwn() {
        var idea = ideas.placed("Placed");
        var condition = programme.strategy().conditions().getLast().id().value();
        jdbc.update("update idea set condition_id = ?, principle_id = null where id = ?", condition, idea.value());
        var map = map();
        assertThat(map.conditions().rows().getFirst().cells().getLast()).isEqualTo(new CoverageCounts(1, 0, 0));
        assertThat(map.principles().most(CoverageFigure.SUBMITTED)).isZero();
        assertThat(map.elsewhere()).isEqualTo(CoverageCounts.NONE);
    }

    @Test
    void takesTheSameNumberOfStatementsHoweverManyIdeasThereAre() {
        for (var i = 0; i < 20; i++) ideas.placed("Idea " + i);
        map();
        var few = statements.during(this::map);
        for (var i = 20; i < 200; i++) ideas.placed("Idea " + i);
        assertThat(statements.during(this::map)).isEqualTo(few);
        assertThat(first(map()).submitted()).isEqualTo(200);
    }

    @Test
    void theOpenFiguresKeepTheirTagUntilTheyMove() {
        ideas.placed("One");
        var before = people.asVisitor(() -> api.figures());
        assertThat(people.asVisitor(() -> api.figures()).getHeaders().getETag())
                .isEqualTo(before.getHeaders().getETag());
        ideas.placed("Two");
        assertThat(people.asVisitor(() -> api.figures()).getHeaders().getETag())
                .isNotEqualTo(before.getHeaders().getETag());
    }

    @Test
    void theTableHasALineForEachCellAndRunsNoFormula() {
        ideas.placed("One");
        jdbc.update(
                "update programme_term set name = ? where kind = 'THEME' and ordinal = 0",
                "=HYPERLINK(\"http://example.org\")");
        var csv = new String(people.asVisitor(() -> exports.csv()), StandardCharsets.UTF_8);
        var map = map();
        assertThat(csv.lines())
                .hasSize(1 + map.principles().cells() + map.conditions().cells());
        assertThat(csv).contains("'=HYPERLINK").doesNotContain("\n\"=HYPERLINK");
    }

    @Test
    void thePictureIsWellFormedAndSaysItsFigures() throws Exception {
        for (var i = 0; i < 7; i++) ideas.placed("Idea " + i);
        jdbc.update("update programme_term set name = ? where kind = 'THEME' and ordinal = 0", "Bread & <roses>");
        var svg = people.asVisitor(() -> exports.svg(CoverageFigure.SUBMITTED));
        var picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        assertThat(picture.getTextContent()).contains("7", "Bread & <roses>", "no idea yet");
    }

    @Test
    void thePictureIsAPngTooTwiceAsFineWithItsFiguresDrawnOnPaper() throws Exception {
        for (var i = 0; i < 7; i++) ideas.placed("Idea " + i);
        jdbc.update("update programme_term set name = ? where kind = 'THEME' and ordinal = 0", "Łódź & 桜");
        var png = people.asVisitor(() -> exports.png(CoverageFigure.SUBMITTED));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var svg = new String(people.asVisitor(() -> exports.svg(CoverageFigure.SUBMITTED)), StandardCharsets.UTF_8);
        assertThat(svg).contains("viewBox=\"0 0 " + image.getWidth() / 2 + " " + image.getHeight() / 2 + "\"");
        var colours = IntStream.range(0, image.getWidth() * image.getHeight())
                .map(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()) & 0xffffff)
                .boxed()
                .collect(Collectors.toSet());
        assertThat(colours).contains(0xfbf8f3, 0x9bb7b9, 0x857e73).hasSizeGreaterThan(10);
    }

    private void stage(IdeaId idea, String stage) {
        jdbc.update("update idea set stage = ? where id = ?", stage, idea.value());
    }

    private CoverageMap map() {
        return people.asVisitor(() -> coverage.map());
    }

    private static CoverageCounts first(CoverageMap map) {
        return map.principles().rows().getFirst().cells().getFirst();
    }
}
