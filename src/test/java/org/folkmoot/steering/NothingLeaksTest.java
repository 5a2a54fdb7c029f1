package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.idea.SimilarIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.PersonalDataService;
import org.folkmoot.search.SearchAsk;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchService;
import org.folkmoot.search.SuggestService;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What the steering group keeps to itself (notes, cards, reasons of interests, prepared decisions, agendas, drafted minutes, its
 * tags, views and templates) reaches nobody else through anything the portal has. Routes, APIs and services are those that
 * are registered: a new one is asked by itself.
 */
@PortalTest
class NothingLeaksTest extends SpringBrowserlessTest {

    private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z]+)\\??(\\([^)]*\\))?|\\{([A-Za-z]+)}");
    private static final UUID NOBODYS = UUID.fromString("0191d7a4-0000-7000-8000-000000000000");

    /** Begun and misspelt: what answers with the whole word knows it from elsewhere. */
    private static final List<String> TYPED = List.of("quibbl", "qibblenote", "qwibblereason", "Benches", "");

    @Autowired
    Secrets secrets;

    @Autowired
    TestMembers people;

    @Autowired
    SearchIndex index;

    @Autowired
    SearchService search;

    @Autowired
    SuggestService suggest;

    @Autowired
    SimilarIdeas similar;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    WebApplicationContext web;

    @Autowired
    ApplicationContext spring;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Autowired
    JdbcTemplate jdbc;

    Secrets.Kept kept;

    @BeforeEach
    void secretsArePutIn() {
        kept = secrets.put();
        index.awaitUpToDate();
        await().until(() -> jdbc.queryForObject(
                        "select count(*) from EVENT_PUBLICATION where completion_date is null", Integer.class)
                == 0);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void noPageShowsOrDownloadsThem() {
        for (var who : outsiders().entrySet()) {
            signIn(who.getValue());
            pages().forEach((page, words) ->
                    assertThat(words).as("%s at /%s", who.getKey(), page).doesNotContainIgnoringCase(Secrets.STEM));
        }
    }

    /** Otherwise the test above would see nothing because it looks at nothing. */
    @Test
    void theGroupItselfSeesEachOfThemOnSomePage() {
        people.signIn(kept.ada());
        assertThat(String.join("\n", pages().values())).contains(Secrets.ALL);
    }

    @Test
    void noServiceSaysThem() {
        var calls = new ServiceCalls(spring, ids(), TYPED);
        for (var who : outsiders().entrySet()) {
            signIn(who.getValue());
            for (var said : calls.all())
                assertThat(said.words())
                        .as("%s asks %s", who.getKey(), said.method())
                        .doesNotContainIgnoringCase(Secrets.STEM);
        }
        people.signIn(kept.ada());
        var group = calls.all();
        assertThat(group).filteredOn(said -> said.answers() > 0).hasSizeGreaterThan(100);
        assertThat(group.stream().map(ServiceCalls.Said::words).toList().toString())
                .contains(Secrets.ALL);
    }

    @Test
    void noSearchKnowsThem() {
        for (var who : outsiders().entrySet()) {
            signIn(who.getValue());
            for (var word : Secrets.ALL) {
                var found = search.find(SearchAsk.words(word).asTyped(), PageRequest.of(0, 20));
                assertThat(found.total())
                        .as("%s searches %s", who.getKey(), word)
                        .isZero();
                assertThat(found.counts().values()).allMatch(count -> count == 0);
                assertThat(suggest.beginning(word)).isEmpty();
                assertThat(similar.to(word, word)).isEmpty();
            }
            for (var typed : TYPED)
                assertThat(search.find(SearchAsk.words(typed), PageRequest.of(0, 20))
                                        .toString()
                                + suggest.beginning(typed)
                                + similar.to(typed, typed))
                        .as("%s types %s", who.getKey(), typed)
                        .doesNotContainIgnoringCase(Secrets.STEM);
        }
    }

    @Test
    void noApiAnswersWithThem() {
        var client = MockMvcTester.from(web);
        var addresses = addresses();
        assertThat(addresses).contains("/api/v1/ideas", "/api/v1/ideas/similar", "/api/v1/coverage", "/api/v1/openapi");
        for (var who : outsiders().entrySet()) {
            signIn(who.getValue());
            for (var address : addresses)
                for (var typed : TYPED) {
                    var answer = client.get()
                            .uri(address)
                            .param("text", typed)
                            .param("q", typed)
                            .exchange();
                    assertThat(SeenWords.in(answer.getResponse().getContentAsByteArray()))
                            .as("%s gets %s", who.getKey(), address)
                            .doesNotContainIgnoringCase(Secrets.STEM);
                }
        }
    }

    @Test
    void nobodyElseIsToldOrMailedThem() {
        for (var table : Map.of("notification", "member_id", "mail_message", "recipient_id")
                .entrySet())
            assertThat(jdbc.queryForList(
                            "select * from %s where %s is null or %s not in (select member_id from member_role"
                                            .formatted(table.getKey(), table.getValue(), table.getValue())
                                    + " where role = 'STEERING')"))
                    .as("rows of %s", table.getKey())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.values().toString()).doesNotContainIgnoringCase(Secrets.STEM));
    }

    @Test
    void nobodyTakesThemAlongWithTheirOwnData() throws Exception {
        for (var who : List.of(kept.author(), kept.supporter())) {
            people.signIn(who);
            var files = new ByteArrayOutputStream();
            personalData.writeJson(files);
            personalData.writeHtml(files);
            assertThat(files.toString(StandardCharsets.UTF_8))
                    .contains("Benches along the mill path")
                    .doesNotContainIgnoringCase(Secrets.STEM);
        }
    }

    private Map<String, MemberId> outsiders() {
        var all = new LinkedHashMap<String, MemberId>();
        all.put("a visitor", null);
        all.put("the author", kept.author());
        all.put("the supporter", kept.supporter());
        return all;
    }

    private void signIn(MemberId who) {
        if (who == null) people.signOut();
        else people.signIn(who);
    }

    /** What every registered route shows, by its address. */
    private Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        var routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .toList();
        assertThat(routes).hasSizeGreaterThan(80);
        for (var route : routes)
            for (var address : filled(route)) {
                UI.getCurrent().navigate(address);
                pages.put(address, SeenWords.now());
            }
        return pages;
    }

    private List<String> addresses() {
        return controllers.getHandlerMethods().keySet().stream()
                .filter(mapping -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    return methods.isEmpty() || methods.contains(RequestMethod.GET);
                })
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .flatMap(pattern -> filled(pattern.replace("/**", "/anything")).stream())
                .distinct()
                .toList();
    }

    /** With each row its parameter may name; with nobody's id where there is none. */
    private List<String> filled(String template) {
        var parameter = PARAMETER.matcher(template);
        if (!parameter.find()) return List.of(template);
        var name = parameter.group(1) == null ? parameter.group(3) : parameter.group(1);
        assertThat(Secrets.ROWS)
                .as("Say which rows :%s of /%s names", name, template)
                .containsKey(name);
        return Stream.concat(Stream.of(NOBODYS), rows(Secrets.ROWS.get(name)).stream())
                .map(id -> parameter.replaceFirst(id.toString()))
                .flatMap(address -> filled(address).stream())
                .toList();
    }

    private List<UUID> ids() {
        var all = new ArrayList<UUID>();
        for (var table : List.of("idea", "meeting", "meeting_item", "decision", "answer_template", "steering_tag"))
            all.addAll(rows(table));
        all.add(kept.author().value());
        all.add(kept.ada().value());
        return all;
    }

    private List<UUID> rows(String table) {
        return jdbc.queryForList("select id from " + table + " order by id limit 8", String.class).stream()
                .map(UUID::fromString)
                .toList();
    }
}
