package org.folkmoot.method.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.method.LateAnswerService;
import org.folkmoot.method.MethodService;
import org.folkmoot.method.PhaseAnswerService;
import org.folkmoot.method.PhaseDraftService;
import org.folkmoot.method.PhaseGroupService;
import org.folkmoot.method.PhaseId;
import org.folkmoot.method.PhaseService;
import org.folkmoot.method.TestMethods;
import org.folkmoot.method.WriteAnswer;
import org.folkmoot.privacy.PersonalDataService;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchService;
import org.folkmoot.search.SuggestService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody reads others' answers before their own is in, and drafts not at all: not by a page, a service, the report, search or an API. */
@PortalTest
class MethodPrivacyTest extends SpringBrowserlessTest {

    private static final String SECRET = "Quibblebus";
    private static final String DRAFT = "Quibbledraft";
    private static final String STEM = "quibble";
    private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z]+)\\??(\\([^)]*\\))?|\\{([A-Za-z]+)}");

    @Autowired
    TestMethods made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    InquiryService inquiryService;

    @Autowired
    InquiryRooms rooms;

    @Autowired
    TestMembers people;

    @Autowired
    MethodService methods;

    @Autowired
    PhaseService phases;

    @Autowired
    PhaseAnswerService answers;

    @Autowired
    PhaseDraftService drafts;

    @Autowired
    LateAnswerService late;

    @Autowired
    PhaseGroupService groups;

    @Autowired
    ObjectProvider<InquiryReportPart> reports;

    @Autowired
    SearchIndex index;

    @Autowired
    SearchService search;

    @Autowired
    SuggestService suggest;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    WebApplicationContext web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    private MemberId lead;
    private MemberId bob;
    private MemberId cat;
    private MemberId dan;
    private MemberId staff;
    private InquiryId id;

    @BeforeEach
    void inquiry() {
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        cat = people.named("Cat Cole", Role.PARTICIPANT);
        dan = people.named("Dan Dove", Role.PARTICIPANT);
        staff = people.named("Fay Finch", Role.PARTICIPANT, Role.FACILITATOR, Role.MANAGER);
        id = made.inquiry(lead, bob, cat, dan);
        inquiries.takeSeat(staff, id);
    }

    @AfterEach
    void leave() {
        people.signIn(bob);
        UI.getCurrent().navigate("conversations");
        people.signOut();
    }

    @Test
    void anAnswerOfOnesOwnIsReadByNobodyElseBeforeTheirsIsIn() {
        var phase = made.open(lead, id, 1);
        made.putIn(bob, id, phase, SECRET + " on Sundays.", 0);
        people.as(cat, () -> drafts.save(id, phase, new WriteAnswer(DRAFT + " so far.", 0, 0)));
        index.awaitUpToDate();

        hiddenFrom(phase, lead, dan, staff, people.person(Role.PARTICIPANT), people.person(Role.STEERING), null);

        assertThat(seenBy(bob, phase)).contains(SECRET).doesNotContain(DRAFT);
        assertThat(seenBy(cat, phase)).contains(DRAFT).doesNotContain(SECRET);
        made.putIn(dan, id, phase, "Mine.", 0);
        assertThat(seenBy(dan, phase)).contains(SECRET).doesNotContain(DRAFT);
    }

    @Test
    void onceClosedItIsReadInsideAloneAlsoWhenTheInquiryReports() {
        var phase = made.open(lead, id, 1);
        made.putIn(bob, id, phase, SECRET + " on Sundays.", 0);
        people.as(cat, () -> drafts.save(id, phase, new WriteAnswer(DRAFT + " so far.", 0, 0)));
        made.close(lead, id, phase);

        for (var inside : List.of(lead, dan, staff))
            assertThat(seenBy(inside, phase)).contains(SECRET).doesNotContain(DRAFT);
        hiddenFrom(phase, people.person(Role.PARTICIPANT), null);

        inquiries.contribute(lead, id, "So that it can report.");
        people.as(staff, () -> inquiryService.report(id));
        hiddenFrom(phase, people.person(Role.PARTICIPANT), null);
        assertThat(seenBy(lead, phase)).contains(SECRET).doesNotContain(DRAFT);
    }

    @Test
    void aGroupsAnswerIsReadByNoOtherGroupHoweverItsLeadMovesPeople() {
        var phase = made.groups(lead, id, List.of(List.of(bob), List.of(cat, lead), List.of(dan)));
        made.putIn(bob, id, phase, SECRET + " together.", 0);

        hiddenFrom(phase, lead, cat, dan, staff, people.person(Role.PARTICIPANT), null);

        people.as(staff, () -> groups.move(id, phase, staff, 2));
        made.putIn(cat, id, phase, "Another.", 0);
        for (var to : List.of(1, 3, 0))
            assertThat(refused(() -> {
                        people.as(lead, () -> groups.move(id, phase, lead, to));
                        return "moved";
                    }))
                    .contains("groups-answered");
        assertThat(refused(() -> {
                    people.as(staff, () -> groups.move(id, phase, staff, 1));
                    return "moved";
                }))
                .contains("groups-answered");
        hiddenFrom(phase, lead, cat, dan, staff);

        made.putIn(dan, id, phase, "The third.", 0);
        assertThat(seenBy(lead, phase)).contains(SECRET);
    }

    private void hiddenFrom(PhaseId phase, MemberId... who) {
        for (var person : who) assertThat(seenBy(person, phase)).doesNotContainIgnoringCase(STEM);
    }

    /** All that a person, or a visitor, gets to see by whatever way. */
    private String seenBy(MemberId person, PhaseId phase) {
        if (person == null) people.signOut();
        else people.signIn(person);
        return services(phase) + report() + found() + ownData(person) + pages() + apis();
    }

    private String services(PhaseId phase) {
        return refused(() -> answers.desk(id, phase).toString())
                + refused(() -> methods.find(id).toString())
                + refused(() -> late.wishes(id, phase).toString())
                + refused(() -> late.unanswered(id, phase).toString())
                + refused(() -> groups.groups(id, phase).toString())
                + refused(() -> inquiryService.find(id).toString());
    }

    private String report() {
        var room = rooms.find(id).orElseThrow();
        var all = new StringBuilder();
        reports.forEach(part -> all.append(refused(() -> part.text(room).orElse(""))));
        return all.toString();
    }

    private String found() {
        var all = new StringBuilder();
        for (var word : List.of(SECRET, DRAFT, "quibbl"))
            all.append(search.find(word, null, PageRequest.of(0, 20)).hits()).append(suggest.beginning(word));
        return all.toString();
    }

    private String ownData(MemberId person) {
        if (person == null) return "";
        var data = new ByteArrayOutputStream();
        try {
            personalData.writeJson(data);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return data.toString(StandardCharsets.UTF_8);
    }

    private String pages() {
        var all = new LinkedHashMap<String, String>();
        for (var route : RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .toList()) {
            visit(filled(route), QueryParameters.empty(), all);
            if (route.endsWith(":inquiryId/method"))
                for (var number = 1; number <= 6; number++)
                    visit(filled(route), QueryParameters.of("phase", "" + number), all);
        }
        assertThat(all).hasSizeGreaterThan(80);
        return all.values().toString();
    }

    private void visit(String address, QueryParameters query, Map<String, String> all) {
        UI.getCurrent().navigate(address, query);
        var words = new StringBuilder();
        read(UI.getCurrent().getElement(), words);
        all.put(address + "?" + query.getQueryString(), words.toString());
    }

    private static void read(Element element, StringBuilder words) {
        if (element.isTextNode()) {
            words.append(element.getText()).append('\n');
            return;
        }
        element.getPropertyNames()
                .forEach(name -> words.append(element.getPropertyRaw(name)).append('\n'));
        element.getAttributeNames()
                .forEach(name -> words.append(element.getAttribute(name)).append('\n'));
        element.getChildren().forEach(child -> read(child, words));
    }

    private String apis() {
        var client = MockMvcTester.from(web);
        var all = new StringBuilder();
        controllers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> filled(pattern.replace("/**", "/anything")))
                .distinct()
                .forEach(address -> {
                    var answer = client.get()
                            .uri(address)
                            .param("text", "village")
                            .param("q", "village")
                            .exchange();
                    all.append(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
                });
        return all.toString();
    }

    private String filled(String template) {
        var parameter = PARAMETER.matcher(template);
        return parameter.replaceAll(found -> {
            var name = found.group(1) == null ? found.group(3) : found.group(1);
            return name.equals("inquiryId") || name.equals("id")
                    ? id.value().toString()
                    : new UUID(0x7000L, 0x8000000000000101L).toString();
        });
    }

    private static String refused(Supplier<String> asking) {
        try {
            return asking.get();
        } catch (RefusedException no) {
            return no.refusal().key();
        } catch (AccessDeniedException | AuthenticationException no) {
            return "denied";
        }
    }
}
