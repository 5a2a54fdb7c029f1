package org.folkmoot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person takes everything with them that the portal holds about them, and nothing about others. */
@PortalTest
@BothDatabases
class MyDataTest {

    @Autowired
    PersonalDataService data;

    @Autowired
    BusyPerson busy;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    JsonMapper json;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theJsonHoldsEverythingByModule() throws Exception {
        var person = busy.make();
        people.signIn(person.id());
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(list(json.readTree(written(data::writeJson)), "notification", "told")
                                .valueStream())
                        .anyMatch(told -> told.path("line").asString().startsWith("You have a place")));
        var all = json.readTree(written(data::writeJson));
        assertThat(list(all, "member", "account").get(0).path("email").asString())
                .isEqualTo(person.email());
        assertThat(list(all, "member", "affiliations")
                        .get(0)
                        .path("organisation")
                        .asString())
                .isEqualTo("Mid Test");
        assertThat(list(all, "member", "roleChanges")).hasSize(1);
        assertThat(list(all, "idea", "ideas").get(0).path("idea").asString()).isEqualTo(BusyPerson.IDEA);
        assertThat(list(all, "idea", "supports")).hasSize(1);
        assertThat(list(all, "conversation", "places")).hasSize(2);
        assertThat(list(all, "conversation", "checkIns")).hasSize(1);
        assertThat(list(all, "conversation", "calendarAddresses"))
                .singleElement()
                .satisfies(address -> assertThat(address.has("tokenHash")).isFalse());
        assertThat(list(all, "inquiry", "contributions").get(0).path("words").asString())
                .isEqualTo("More buses <b>now</b>.");
        assertThat(list(all, "mail", "mails").valueStream())
                .anyMatch(mail -> mail.path("subject").asString().startsWith("Hello"));
        assertThat(list(all, "notification", "preferences").get(0).path("mail").asString())
                .isEqualTo("WEEKLY");
        assertThat(list(all, "notification", "quietHours")).hasSize(1);
        assertThat(list(all, "notification", "interests")
                        .get(0)
                        .path("interest")
                        .asString())
                .isEqualTo("MUTED");
        assertThat(list(all, "privacy", "consents").get(0).path("given").asBoolean())
                .isTrue();
        assertThat(list(all, "audit", "lines").size()).isGreaterThan(2);
        assertThat(list(all, "action", "owned").get(0).path("wording").asString())
                .isEqualTo("Hang the first lantern");
        for (var part : all.path("parts"))
            assertThat(part.path("why").asString()).doesNotContain(".data.");
    }

    @Test
    void thePageReadsInWordsAndEscapesWhatPeopleWrote() {
        people.signIn(busy.make().id());
        var page = written(data::writeHtml);
        assertThat(page)
                .contains("<h1>What the portal holds about me</h1>", "More buses &lt;b&gt;now&lt;/b&gt;.", "Mid Test")
                .doesNotContain("<b>now")
                .doesNotContainPattern("[a-z]+\\.data\\.[a-z]")
                .endsWith("</body></html>");
    }

    @Test
    void whatOthersDidIsNotInIt() {
        busy.make();
        people.signIn(people.named("Ben Other", Role.PARTICIPANT));
        assertThat(written(data::writeJson)).contains("Ben Other").doesNotContain(BusyPerson.NAME, BusyPerson.IDEA);
    }

    @Test
    void aDownloadIsOnRecord() {
        people.signIn(people.named("Ben Other", Role.PARTICIPANT));
        written(data::writeJson);
        assertThat(sql.queryForList("select after_text from audit_entry where what = 'privacy.audit.data-downloaded'"))
                .hasSize(1);
    }

    @Test
    void thousandsOfRowsAreReadInPagesAndEachComesOnce() throws Exception {
        var me = people.named("Ben Other", Role.PARTICIPANT);
        for (var i = 0; i < PersonalRows.PAGE * 2 + 7; i++)
            sql.update(
                    "insert into mail_message (id, version, dedupe_key, recipient_id, address, subject, body, state, attempts,"
                            + " written_at) values (?, 0, ?, ?, 'b@example.org', ?, 'x', 'SENT', 1, '2026-01-01 10:00:00')",
                    org.folkmoot.shared.Ids.next(),
                    "k" + i,
                    me.value(),
                    "Mail " + i);
        people.signIn(me);
        var mails = list(json.readTree(written(data::writeJson)), "mail", "mails");
        assertThat(mails).hasSize(PersonalRows.PAGE * 2 + 7);
        assertThat(mails.valueStream()
                        .map(mail -> mail.path("subject").asString())
                        .distinct())
                .hasSize(mails.size());
    }

    @Test
    void aVisitorHasNoData() {
        assertThatThrownBy(() -> people.asVisitor(() -> written(data::writeJson)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static JsonNode list(JsonNode all, String part, String list) {
        for (var one : all.path("parts"))
            if (one.path("name").asString().equals(part))
                return one.path("lists").path(list);
        throw new AssertionError("no part " + part);
    }

    private interface Writing {
        void to(java.io.OutputStream out) throws java.io.IOException;
    }

    private static String written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
