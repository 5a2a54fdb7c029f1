package org.folkmoot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class SearchServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    SearchService search;

    @Autowired
    SearchUpkeep upkeep;

    @Autowired
    SearchIndex index;

    @Autowired
    TestThings things;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestMembers people;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void wordsAreFoundByTheirStemAndMarked() {
        var id = save("Benches along the mill path", "People could rest while walking to the surgery.", null, true);
        var found = search.find("bench WALKS", null, FIRST);
        assertThat(found.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(SearchKind.SESSION);
            assertThat(hit.path()).isEqualTo("things/" + id);
            assertThat(hit.titleHtml()).isEqualTo("<mark>Benches</mark> along the mill path");
            assertThat(hit.textHtml()).contains("<mark>walking</mark>");
        });
        assertThat(found.counts()).containsExactly(java.util.Map.entry(SearchKind.SESSION, 1L));
        assertThat(found.relaxed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "bus, Rural buses",
        "buses, The last bus",
        "house, Housing for all",
        "story, Stories told",
        "carer, Young carers"
    })
    void oneAndManyFindEachOther(String asked, String title) {
        save(title, "Text.", null, true);
        assertThat(search.find(asked, null, FIRST).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.titleHtml()).contains("<mark>"));
    }

    @Test
    void excerptsAreWordsWithoutTheMarksOfMarkdown() {
        save("Bench", "**Rest** on a [bench](https://example.org) for a while.", null, true);
        assertThat(search.find("bench", null, FIRST).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.textHtml()).isEqualTo("Rest on a <mark>bench</mark> for a while."));
    }

    @Test
    void accentsAndPossessivesDoNotMatter() {
        save("The café's garden", "Open on Sundays.", null, true);
        assertThat(search.find("cafe gardens", null, FIRST).hits()).hasSize(1);
    }

    @Test
    void aThingIsFoundByTheNameOfItsTheme() {
        sample.load();
        var theme = programme.strategy().themes().stream()
                .filter(t -> t.name().contains("greenest"))
                .findFirst()
                .orElseThrow();
        save("Lending sheds", "Tools for everybody.", theme.id().value(), true);
        assertThat(search.find("greenest county", null, FIRST).hits()).hasSize(1);
    }

    @Test
    void aWordInTheTitleComesBeforeOneInTheText() {
        save("Something else", "Here the buses come once, among many other words of no weight at all.", null, true);
        save("Buses at night", "Something.", null, true);
        assertThat(search.find("buses", null, FIRST)
                        .hits()
                        .getContent()
                        .getFirst()
                        .titleHtml())
                .isEqualTo("<mark>Buses</mark> at night");
    }

    @Test
    void whatIsNotOpenIsFoundByNobody() {
        save("A secret bench", "Hidden.", null, false);
        assertThat(search.find("bench", null, FIRST).hits()).isEmpty();
    }

    @Test
    void whenNothingHasAllTheWordsSomeWillDoAndTheResultSaysSo() {
        save("Benches", "Along the path.", null, true);
        var found = search.find("benches helicopter", null, FIRST);
        assertThat(found.relaxed()).isTrue();
        assertThat(found.hits()).hasSize(1);
    }

    @Test
    void markupInWhatPeopleWroteStaysText() {
        save("<script>alert(1)</script> bench", "<img src=x onerror=alert(1)> bench", null, true);
        assertThat(search.find("bench", null, FIRST).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.titleHtml()).doesNotContain("<script").contains("&lt;script&gt;");
            assertThat(hit.textHtml()).doesNotContain("<img");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"",
                "\"bench",
                "bench*",
                "*",
                "-",
                "- -",
                "+",
                "|",
                "(((",
                ")",
                "~",
                "bench~9999",
                "a*b*c*",
                "\\",
                "the",
                "title:x",
                "[a TO b]",
                "bench AND",
                "\u0000bench",
                "\uD800",
                "שלום",
                "ي",
                "{}",
                "/x/"
            })
    void whateverIsTypedIsSafe(String typed) {
        save("Bench", "Text", null, true);
        assertThat(search.find(typed, null, FIRST)).isNotNull();
    }

    @Test
    void aVeryLongQueryIsShortenedAndTheResultSaysSo() {
        save("Bench", "Text", null, true);
        var found = search.find("bench ".repeat(1700), null, FIRST);
        assertThat(found.shortened()).isTrue();
        assertThat(found.query().length()).isLessThanOrEqualTo(SearchService.QUERY_MAX);
        assertThat(found.hits()).hasSize(1);
    }

    @Test
    void pagesHaveTwentyAndKindsAreCounted() {
        for (var i = 0; i < 25; i++) save("Bench " + i, "Text", null, true);
        var first = search.find("bench", null, FIRST);
        assertThat(first.hits()).hasSize(20);
        assertThat(first.hits().getTotalElements()).isEqualTo(25);
        assertThat(search.find("bench", SearchKind.SESSION, PageRequest.of(1, 20))
                        .hits())
                .hasSize(5);
        assertThat(search.find("bench", SearchKind.IDEA, FIRST).hits()).isEmpty();
        assertThat(search.find("bench", null, PageRequest.of(90_000, 20)).hits())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bus", "buses", "walking", "walks", "bench", "benches"})
    void eachFormOfAWordFindsTheOthers(String typed) {
        save("Walks to the buses, with benches", "A text of its own.", null, true);
        assertThat(search.find(typed, null, FIRST).hits()).hasSize(1);
    }

    @Test
    void withoutAnythingToSearchTheResultIsEmpty() {
        var without = new SearchService(entities, new StaticListableBeanFactory().getBeanProvider(SearchSource.class));
        assertThat(without.find("bench", null, FIRST).hits()).isEmpty();
    }

    @Test
    void anAdministratorHasTheIndexMadeAnew() {
        transaction.executeWithoutResult(status -> entities.persist(new TestThing("Lost bench", "Text", null, true)));
        index.awaitUpToDate();
        index.empty();
        assertThat(search.find("bench", null, FIRST).hits()).isEmpty();
        people.as(people.person(Role.ADMINISTRATOR), upkeep::reindex);
        await().untilAsserted(() ->
                assertThat(search.find("bench", null, FIRST).hits()).hasSize(1));
        var participant = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(participant, upkeep::reindex)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNewNameOfAThemeIsFoundAfterTheNextImport() {
        sample.load();
        var theme = programme.strategy().themes().getFirst();
        var thing = save("Lending sheds", "Tools for everybody.", theme.id().value(), true);
        jdbc.sql("update programme_term set name = 'Zebra crossings' where id = ?")
                .param(theme.id().value())
                .update();
        upkeep.on(new org.folkmoot.programme.ProgrammeChanged(java.time.Instant.now()));
        await().untilAsserted(() -> assertThat(search.find("zebra", null, FIRST).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.path()).endsWith(thing.toString())));
    }

    private UUID save(String title, String wording, UUID theme, boolean opened) {
        return things.save(title, wording, theme, opened);
    }
}
