package org.folkmoot.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.PersonalDataService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class FindingServiceTest {

    @Autowired
    EvidenceService evidence;

    @Autowired
    FindingService findings;

    @Autowired
    AssetService assets;

    @Autowired
    TestEvidence written;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    EvidencePersonalData held;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PortalClock clock;

    private InquiryId inquiry;
    private MemberId lead;
    private MemberId ann;

    @BeforeEach
    void inquiry() {
        programme.load();
        lead = people.named("Lea Lead", Role.PARTICIPANT);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        inquiry = inquiries.underWay("What would let people stay at home?", 30, lead);
        inquiries.takeSeat(ann, inquiry);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aFindingComesUnderItsHeadingAndNamesItsEvidenceByNumber() {
        var first = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        var second = written.entry(ann, inquiry, EvidenceKind.READ, "Forms");
        written.finding(ann, inquiry, "What works", "They know", second, first);
        written.finding(lead, inquiry, "WHAT WORKS", "They are kind");
        written.finding(ann, inquiry, "What stands in the way", "Forms");
        assertThat(list()).extracting(HeadingDetail::title).containsExactly("What works", "What stands in the way");
        assertThat(list().getFirst().findings())
                .extracting(FindingDetail::title)
                .containsExactly("They know", "They are kind");
        assertThat(list().getFirst().findings().getFirst().evidence())
                .extracting(EvidenceRef::number)
                .containsExactly(1, 2);
        assertThat(people.as(ann, () -> evidence.counts(inquiry)))
                .satisfies(counts -> assertThat(counts.unsupported()).isEqualTo(2));
    }

    @Test
    void headingsAreOrderedByWhoRunsItAndAnEmptyOneCanGo() {
        people.as(lead, () -> {
            findings.addHeading(inquiry, "First");
            findings.addHeading(inquiry, "Second");
        });
        refused("evidence.refusal.heading-taken", () -> people.as(lead, () -> findings.addHeading(inquiry, "first")));
        refused("inquiry.refusal.not-theirs-to-run", () -> people.as(ann, () -> findings.addHeading(inquiry, "Mine")));
        var second = list().getLast();
        refused(
                "inquiry.refusal.not-theirs-to-run",
                () -> people.as(ann, () -> findings.moveHeading(inquiry, second.id(), false)));
        people.as(lead, () -> findings.moveHeading(inquiry, second.id(), false));
        people.as(lead, () -> findings.moveHeading(inquiry, second.id(), false));
        assertThat(list()).extracting(HeadingDetail::title).containsExactly("Second", "First");
        people.as(lead, () -> findings.callHeading(inquiry, second.id(), 1, "Zeroth"));
        refused(
                "evidence.refusal.changed-meanwhile",
                () -> people.as(lead, () -> findings.callHeading(inquiry, second.id(), 1, "Another")));
        var found = written.finding(ann, inquiry, "Zeroth", "Something");
        refused(
                "evidence.refusal.heading-has-findings",
                () -> people.as(lead, () -> findings.removeHeading(inquiry, second.id())));
        people.as(ann, () -> findings.remove(inquiry, found, 1));
        people.as(lead, () -> findings.removeHeading(inquiry, second.id()));
        assertThat(list()).extracting(HeadingDetail::title).containsExactly("First");
        written.report(lead, inquiry);
        people.as(lead, () -> findings.addHeading(inquiry, "While it reports"));
        refused("inquiry.refusal.not-under-way", () -> written.finding(lead, inquiry, "First", "Late"));
    }

    @Test
    void twoPeopleChangeOneFindingAndNeitherSetsEvidenceIsLostUnseen() throws Exception {
        var first = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        var second = written.entry(ann, inquiry, EvidenceKind.READ, "Forms");
        var id = written.finding(ann, inquiry, "What works", "They know");
        var outcomes = Races.together(List.<Callable<Object>>of(
                () -> change(ann, id, TestEvidence.under("What works", "They know", first)),
                () -> change(lead, id, TestEvidence.under("What works", "They know", second))));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(one -> assertThat(one.thrown())
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                no -> assertThat(no.refusal()).isEqualTo(EvidenceRefusal.CHANGED_MEANWHILE)));
        assertThat(written.find(ann, inquiry, id).evidence()).hasSize(1);
    }

    @Test
    void twoPeopleBringTheSameNewHeadingAndItIsOne() throws Exception {
        var outcomes = Races.together(List.<Callable<Object>>of(
                () -> written.finding(ann, inquiry, "What works", "They know"),
                () -> written.finding(lead, inquiry, "What works", "They are kind")));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(list())
                .singleElement()
                .satisfies(heading -> assertThat(heading.findings()).hasSize(2));
    }

    @Test
    void assetsAreListedChangedAndRemoved() {
        people.as(ann, () -> {
            assets.add(inquiry, new WriteAsset(AssetKind.TANGIBLE, "Village hall", ""));
            assets.add(inquiry, new WriteAsset(AssetKind.INTANGIBLE, "Trust", "Six visits old."));
        });
        var hall = people.as(lead, () -> assets.list(inquiry)).getLast();
        var other = new WriteAsset(AssetKind.TANGIBLE, "Two village halls", "");
        people.as(lead, () -> assets.change(inquiry, hall.id(), 1, other));
        refused(
                "evidence.refusal.changed-meanwhile",
                () -> people.as(ann, () -> assets.remove(inquiry, hall.id(), hall.revision())));
        people.as(ann, () -> assets.remove(inquiry, hall.id(), 2));
        refused(
                "evidence.refusal.asset-unknown",
                () -> people.as(ann, () -> assets.change(inquiry, hall.id(), 2, other)));
        assertThat(people.as(ann, () -> assets.list(inquiry)))
                .extracting(AssetLine::name)
                .containsExactly("Trust");
        assertThatThrownBy(() -> people.asVisitor(() -> assets.list(inquiry))).isInstanceOf(RefusedException.class);
    }

    @Test
    void aPersonTakesWhatTheyEnteredWithThemAndIsNotNamedWhenTheyGo() throws Exception {
        var met = people.named("Mette Met", Role.PARTICIPANT);
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Mette Met and a colleague");
        written.finding(ann, inquiry, "What works", "They know", id);
        var other = written.entry(ann, inquiry, EvidenceKind.READ, "Forms");
        people.as(ann, () -> {
            evidence.strike(inquiry, other, "Entered twice");
            assets.add(inquiry, new WriteAsset(AssetKind.TANGIBLE, "Village hall", ""));
        });
        people.signIn(ann);
        var out = new ByteArrayOutputStream();
        personalData.writeHtml(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("What Forms says.", "Entered twice", "They know", "Village hall")
                .doesNotContainPattern("evidence\\.data\\.[a-z]");
        transactions.executeWithoutResult(begun -> held.forget(
                new Forgetting(met, "Mette Met", "m@example.org", false, "a former participant", clock.instant())));
        assertThat(written.line(ann, inquiry, 1).source()).isEqualTo("a former participant and a colleague");
    }

    private Object change(MemberId by, FindingId id, WriteFinding asked) {
        return people.as(by, () -> {
            findings.change(inquiry, id, 1, asked);
            return id;
        });
    }

    private List<HeadingDetail> list() {
        return people.as(ann, () -> findings.list(inquiry));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        no -> assertThat(no.refusal().key()).isEqualTo(key));
    }
}
