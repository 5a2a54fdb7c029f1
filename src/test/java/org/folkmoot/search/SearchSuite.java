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
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What search promises, the same on every backend; the subclasses say which. */
@PortalTest
abstract class SearchSuite {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    SearchService search;

    @Autowired
    SuggestService suggest;

    @Autowired
    SynonymService synonyms;

    @Autowired
    org.folkmoot.member.MemberService members;

    @Autowired
    SearchUpkeep upkeep;

    @Autowired
    IndexStateService states;

    @Autowired
    IndexBacklog backlog;

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
                "/x/",
                "😀",
                "😀 bench 🪑",
                "長椅子",
                "скамейка",
                "“bench”",
                "bench^4 OR title:*",
                "_exists_:title",
                "!bench",
                "bench && path || !mill",
                "${jndi:x}",
                "<script>",
                "%_%",
                "'; drop table idea; --"
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
        index.awaitUpToDate();
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

    @Test
    void tenThousandCharactersAreAnsweredAndSaidToBeShortened() {
        save("Bench", "Text", null, true);
        var found = search.find("bench " + "x".repeat(9994), null, FIRST);
        assertThat(found.shortened()).isTrue();
        var words = new StringBuilder();
        for (var i = 0; words.length() < 10_000; i++)
            words.append("word").append(i).append(' ');
        assertThat(search.find(words.toString(), null, FIRST).shortened()).isTrue();
    }

    @Test
    void commonWordsAloneAreLookedUpAsWritten() {
        save("To be or not to be", "Text", null, true);
        save("Benches", "Text", null, true);
        assertThat(search.find("to be or not to be", null, FIRST).hits()).hasSize(1);
        assertThat(search.find("the benches", null, FIRST).hits()).hasSize(1);
    }

    @Test
    void theExactWordComesBeforeItsOtherForms() {
        save("Walks", "On Sundays.", null, true);
        save("Walking", "On Sundays.", null, true);
        save("Walk", "On Sundays.", null, true);
        assertThat(titles("walking")).first().isEqualTo("<mark>Walking</mark>");
        assertThat(titles("walks")).first().isEqualTo("<mark>Walks</mark>");
        assertThat(titles("walks")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "color, A colour for every village",
        "colours, Color the hall",
        "organize, Organise a market",
        "organising, Who organizes it",
        "neighborhood, Good neighbourhoods",
        "center, A centre for everyone",
        "programme, The program of the year"
    })
    void britishAndAmericanSpellingsFindEachOther(String asked, String title) {
        save(title, "Text.", null, true);
        var found = search.find(asked, null, FIRST);
        assertThat(found.hits()).hasSize(1);
        assertThat(found.corrected()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "bencehs, benches",
        "librery, library",
        "neigbours, neighbours",
        "intrepreter, interpreter",
        "bnech, bench"
    })
    void aMisspeltWordIsForgivenAndTheResultSaysSo(String typed, String meant) {
        save("Something about " + meant + " here", "Text.", null, true);
        var found = search.find(typed, null, FIRST);
        assertThat(found.corrected()).isEqualTo(meant);
        assertThat(found.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.titleHtml()).contains("<mark>" + meant + "</mark>"));
        var literally = search.find(SearchAsk.words(typed).asTyped(), FIRST);
        assertThat(literally.hits()).isEmpty();
    }

    @Test
    void aRareSlipBesideACommonWordIsAskedAbout() {
        for (var i = 0; i < 12; i++) save("Library " + i, "Text.", null, true);
        save("Librery", "Text.", null, true);
        var found = search.find("librery", null, FIRST);
        assertThat(found.hits()).hasSize(1);
        assertThat(found.perhaps()).isEqualTo("library");
    }

    @Test
    void whatHiddenThingsSayCorrectsNothing() {
        save("Wyvern", "Text.", null, false);
        assertThat(search.find("wyvren", null, FIRST).corrected()).isNull();
        assertThat(suggest.beginning("wyv")).isEmpty();
    }

    @Test
    void quotesAskForThePhraseAsWritten() {
        save("The mill path", "Text.", null, true);
        save("A path to the mill", "Text.", null, true);
        assertThat(titles("\"mill path\"")).hasSize(1);
        assertThat(titles("mill path")).hasSize(2);
    }

    @Test
    void aMinusLeavesOutAndAStarStandsForTheRest() {
        save("Mill path", "Text.", null, true);
        save("Mill pond", "Text.", null, true);
        assertThat(titles("mill -pond")).hasSize(1);
        assertThat(titles("po*")).hasSize(1);
        assertThat(titles("-mill")).isEmpty();
    }

    @Test
    void aMinusAloneFindsTheRest() {
        save("Mill path", "Text.", null, true);
        save("Village hall", "Text.", null, true);
        assertThat(titles("-mill")).containsExactly("Village hall");
    }

    @Test
    void aManagersSynonymHoldsFromTheNextSearchOn() {
        save("A minibus for the valley", "Text.", null, true);
        assertThat(titles("charabanc")).isEmpty();
        people.as(people.person(Role.MANAGER), () -> synonyms.add("charabanc, minibus"));
        assertThat(titles("charabanc")).hasSize(1);
        assertThat(titles("charabancs valley")).hasSize(1);
        people.as(people.person(Role.MANAGER), () -> synonyms.add("public conveyance, minibus"));
        assertThat(titles("public conveyance")).hasSize(1);
        var participant = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(participant, () -> synonyms.add("a, b")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void countsGoWithTheFiltersAndAChosenDimensionKeepsItsOtherValues() {
        sample.load();
        var themes = programme.strategy().themes();
        var first = themes.getFirst().id().value();
        var second = themes.get(1).id().value();
        save("Bench one", "Text", first, true);
        save("Bench two", "Text", first, true);
        save("Bench three", "Text", second, true);
        save("Bench hidden", "Text", second, false);
        var all = search.find(SearchAsk.words("bench"), FIRST);
        assertThat(count(all, first)).isEqualTo(2);
        assertThat(count(all, second)).isEqualTo(1);
        var chosen = search.find(SearchAsk.words("bench").toggle(Dimension.THEME, first.toString()), FIRST);
        assertThat(chosen.hits()).hasSize(2);
        assertThat(count(chosen, second)).isEqualTo(1);
        assertThat(chosen.counts()).containsEntry(SearchKind.SESSION, 2L);
        var browsing = search.find(SearchAsk.words("").toggle(Dimension.THEME, second.toString()), FIRST);
        assertThat(browsing.hits()).hasSize(1);
        assertThat(search.find(SearchAsk.words("bench").toggle(Dimension.THEME, "nonsense"), FIRST)
                        .hits())
                .isEmpty();
    }

    @Test
    void ofTwoChoicesEachIsCountedUnderTheOther() {
        sample.load();
        var themes = programme.strategy().themes();
        var first = themes.getFirst().id().value();
        var second = themes.get(1).id().value();
        save("Bench one", "Text", first, true);
        save("Bench two", "Text", first, true);
        save("Bench three", "Text", second, true);
        var sessions = SearchAsk.words("bench")
                .toggle(Dimension.THEME, first.toString())
                .toggle(Dimension.KIND, SearchKind.SESSION.name());
        assertThat(search.find(sessions, FIRST)).satisfies(found -> {
            assertThat(found.total()).isEqualTo(2);
            assertThat(count(found, second)).isEqualTo(1);
            assertThat(found.counts()).containsExactly(java.util.Map.entry(SearchKind.SESSION, 2L));
        });
        var ideas = SearchAsk.words("bench")
                .toggle(Dimension.THEME, first.toString())
                .toggle(Dimension.KIND, SearchKind.IDEA.name());
        assertThat(search.find(ideas, FIRST)).satisfies(found -> {
            assertThat(found.total()).isZero();
            assertThat(found.hits()).isEmpty();
        });
    }

    @Test
    void beginningsAreSuggested() {
        save("Benches along the mill path", "Text.", null, true);
        save("Colour in every village", "Text.", null, true);
        assertThat(suggest.beginning("ben"))
                .extracting(Suggestion::title)
                .containsExactly("Benches along the mill path");
        assertThat(suggest.beginning("mill be")).hasSize(1);
        assertThat(suggest.beginning("Bénch")).hasSize(1);
        assertThat(suggest.beginning("b")).isEmpty();
        assertThat(suggest.beginning("x".repeat(10_000))).isEmpty();
        assertThat(suggest.beginning("\"*(")).isEmpty();
    }

    @Test
    void peopleAreFoundCountedAndSuggestedOnlyForThoseWhoMay() {
        var person = people.person(Role.PARTICIPANT);
        var name = people.as(people.person(Role.MANAGER), () -> members.find(person))
                .orElseThrow()
                .name();
        index.awaitUpToDate();
        var phrase = '"' + name + '"';
        var found = people.as(people.person(Role.MANAGER), () -> search.find(phrase, null, FIRST));
        assertThat(found.hits())
                .anyMatch(hit -> hit.kind() == SearchKind.PERSON
                        && hit.id().equals(person.value().toString()));
        for (var role : new Role[] {Role.PARTICIPANT, Role.FACILITATOR, Role.STEERING, Role.OBSERVER}) {
            var reader = people.person(role);
            var nothing = people.as(reader, () -> search.find(phrase, null, FIRST));
            assertThat(nothing.hits()).isEmpty();
            assertThat(nothing.counts()).isEmpty();
            assertThat(people.as(reader, () -> search.find(name, null, FIRST)).counts())
                    .doesNotContainKey(SearchKind.PERSON);
            assertThat(people.as(reader, () -> suggest.beginning(name))).isEmpty();
        }
        assertThat(search.find(phrase, null, FIRST).hits()).isEmpty();
        assertThat(suggest.beginning(name)).isEmpty();
    }

    @Test
    void whatHasChangedSinceTheIndexTookItIsShownAsItIsNowOrNotAtAll() {
        var reworded = save("Bench one", "Text", null, true);
        var hidden = save("Bench two", "Text", null, true);
        var gone = save("Bench three", "Text", null, true);
        save("Bench four", "Text", null, true);
        for (var id : new UUID[] {reworded, hidden, gone}) waitsForTheIndex(id);
        try {
            jdbc.sql("update search_test_thing set title = '<b>Seat</b> one' where id = ?")
                    .param(reworded)
                    .update();
            jdbc.sql("update search_test_thing set opened = false where id = ?")
                    .param(hidden)
                    .update();
            jdbc.sql("delete from search_test_thing where id = ?").param(gone).update();
            assertThat(titles("bench"))
                    .containsExactlyInAnyOrder("&lt;b&gt;Seat&lt;/b&gt; one", "<mark>Bench</mark> four");
            assertThat(suggest.beginning("ben"))
                    .extracting(Suggestion::title)
                    .containsExactlyInAnyOrder("<b>Seat</b> one", "Bench four");
            assertThat(search.find("bench", null, FIRST).late()).isNotNull().hasMinutes(5);
            var state = people.as(people.person(Role.ADMINISTRATOR), states::state);
            assertThat(state.waiting()).isGreaterThanOrEqualTo(3);
            assertThat(state.oldest()).isGreaterThan(java.time.Duration.ofMinutes(4));
        } finally {
            jdbc.sql("delete from hsearch_outbox_event where entity_name = 'nothing'")
                    .update();
            backlog.forget();
        }
    }

    @Test
    void makingTheIndexAnewTellsHowFarItIsAndTakesOutWhatIsGone() {
        save("Bench one", "Text", null, true);
        var gone = save("Bench two", "Text", null, true);
        jdbc.sql("delete from search_test_thing where id = ?").param(gone).update();
        assertThat(titles("bench")).hasSize(2);
        var administrator = people.person(Role.ADMINISTRATOR);
        index.awaitUpToDate();
        people.as(administrator, upkeep::reindex);
        await().untilAsserted(() -> {
            var run = people.as(administrator, states::state).lastRun();
            assertThat(run).isNotNull();
            assertThat(run.endedAt()).isNotNull();
            assertThat(run.done()).isEqualTo(run.things()).isPositive();
            assertThat(run.removed()).isEqualTo(1);
        });
        index.awaitUpToDate();
        assertThat(titles("bench")).hasSize(1);
        var state = people.as(administrator, states::state);
        assertThat(state.answering()).isTrue();
        assertThat(state.oldest()).isNull();
        assertThat(state.failed()).isZero();
        assertThat(state.kinds()).allSatisfy(kind -> assertThat(kind.indexed()).isEqualTo(kind.held()));
    }

    /** A change of this thing, as if the index had not taken it for five minutes. */
    private void waitsForTheIndex(UUID id) {
        jdbc.sql("""
            insert into hsearch_outbox_event
                (id, entity_name, entity_id, entity_id_hash, payload, retries, process_after, status, waiting_since)
            values (?, 'nothing', ?, 0, ?, 0, ?, 'PENDING', timestampadd(minute, -5, current_timestamp(6)))\
            """)
                .param(org.folkmoot.shared.Ids.next())
                .param(id.toString())
                .param(new byte[0])
                .param(java.time.LocalDateTime.of(2100, 1, 1, 0, 0))
                .update();
        backlog.forget();
    }

    private java.util.List<String> titles(String typed) {
        return search.find(typed, null, FIRST).hits().map(SearchHit::titleHtml).toList();
    }

    private static long count(SearchResults results, UUID theme) {
        return results.facets().stream()
                .filter(facet -> facet.dimension() == Dimension.THEME)
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.value().equals(theme.toString()))
                .mapToLong(Facet.Value::count)
                .sum();
    }

    private UUID save(String title, String wording, UUID theme, boolean opened) {
        return things.save(title, wording, theme, opened);
    }
}
