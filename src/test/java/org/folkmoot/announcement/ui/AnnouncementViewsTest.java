package org.folkmoot.announcement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import org.folkmoot.announcement.AnnouncementId;
import org.folkmoot.announcement.AnnouncementService;
import org.folkmoot.announcement.AnnouncementState;
import org.folkmoot.announcement.EditAnnouncement;
import org.folkmoot.announcement.Segment;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.ConsentKind;
import org.folkmoot.privacy.ConsentService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AnnouncementViewsTest extends SpringBrowserlessTest {

    @Autowired
    AnnouncementService announcements;

    @Autowired
    ConsentService consents;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    MemberId manager;

    @BeforeEach
    void aManager() {
        sample.load();
        manager = people.named("Mary Manager", Role.MANAGER);
        people.signIn(manager);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void anEmptyListSaysWhatWillStandThere() {
        navigate("announcements", AnnouncementsView.class);
        assertThat(text($(EmptyState.class).single())).contains("Write the first one");
    }

    @Test
    void whatIsTypedIsKeptCountedAndShownAsItWillArrive() {
        var id = begun();
        $(TextField.class).first().setValue("Come to Eye");
        $(TextArea.class).single().setValue("**Tea** and talk. <script>alert(1)</script>");
        var kept = announcements.find(id).orElseThrow();
        assertThat(kept.subject()).isEqualTo("Come to Eye");
        assertThat(kept.words()).startsWith("**Tea**");
        assertThat($(IFrame.class).single().getSrcdoc().orElseThrow())
                .contains("Come to Eye", "<strong>Tea</strong>")
                .doesNotContain("<script>alert");
        assertThat($(IFrame.class).single().getElement().getAttribute("sandbox"))
                .isEmpty();
        navigate("announcements", AnnouncementsView.class);
        assertThat(text($(Row.class).single())).contains("Come to Eye", "Draft", "Everyone");
    }

    @Test
    void nobodyAgreedSoNothingIsSentAndTheFieldSaysWhy() {
        var id = begun();
        $(TextField.class).first().setValue("Come to Eye");
        $(TextArea.class).single().setValue("Tea.");
        test($(Button.class).withText("Send").single()).click();
        assertThat($(Select.class).first().getErrorMessage()).contains("have not agreed to announcements");
        assertThat(announcements.find(id).orElseThrow().sendAt()).isNull();
    }

    @Test
    void whatIsScheduledWaitsCanBeTakenBackAndOnceSentSaysWhatBecameOfEachMail() {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        people.as(anna, () -> consents.agree(ConsentKind.ANNOUNCEMENTS, 1));
        var id = begun();
        $(TextField.class).first().setValue("Come to Eye");
        $(TextArea.class).single().setValue("Tea.");
        $(DateTimePicker.class).single().setValue(LocalDateTime.of(2008, 1, 1, 9, 0));
        test($(Button.class).withText("Send").single()).click();
        confirm();
        assertThat($(DateTimePicker.class).single().getErrorMessage()).contains("passed");
        $(DateTimePicker.class)
                .single()
                .setValue(LocalDateTime.now().plusDays(2).withNano(0));
        test($(Button.class).withText("Send").single()).click();
        confirm();
        assertThat(text($(AnnouncementView.class).single()))
                .contains("Come to Eye", "Waits for its time", "One person gets it");
        test($(Button.class).withText("Take back").single()).click();
        confirm();
        assertThat(announcements.find(id).orElseThrow().state()).isEqualTo(AnnouncementState.DRAFT);
        announcements.schedule(id, announcements.find(id).orElseThrow().version(), null);
        SystemWork.run(announcements::sendDue);
        navigate(AnnouncementNavigation.link(id), AnnouncementView.class);
        assertThat(text($(AnnouncementView.class).single())).contains("Sent", "Anna Lark", "Kept and shown");
    }

    private void confirm() {
        test($(ConfirmDialog.class).last()).confirm();
    }

    @Test
    void whatSomebodyElseSavedStandsBesideMineAndNeitherIsLost() {
        var id = begun();
        $(TextField.class).first().setValue("Mine");
        var other = people.named("Otto Other", Role.MANAGER);
        people.as(
                other,
                () -> announcements.save(
                        id,
                        announcements.find(id).orElseThrow().version(),
                        new EditAnnouncement("Theirs", "Other words", Segment.NOT_REACHED)));
        $(TextArea.class).single().setValue("My words");
        assertThat(text($(OtherVersion.class).single())).contains("Otto Other", "Theirs", "Other words");
        assertThat(announcements.find(id).orElseThrow().subject()).isEqualTo("Theirs");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("My words");
        test($(Button.class).withText("Keep mine").single()).click();
        var kept = announcements.find(id).orElseThrow();
        assertThat(kept.subject()).isEqualTo("Mine");
        assertThat(kept.words()).isEqualTo("My words");
    }

    private AnnouncementId begun() {
        var id = announcements.begin();
        navigate(AnnouncementNavigation.write(id), WriteAnnouncementView.class);
        return id;
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
