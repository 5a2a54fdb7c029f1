package org.folkmoot.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.scoring.Reviewer;
import org.folkmoot.scoring.ReviewerService;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReviewersViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    ProgrammeService programme;

    @Autowired
    ReviewerService reviewers;

    @Autowired
    MemberService members;

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void whatAMemberWhoLeftWasToScoreIsSaidAndGivenToSomebodyElse() {
        testProgramme.load();
        var manager = people.person(Role.MANAGER);
        var ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        var ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        var sector = programme.sectors().getFirst().id();
        var idea = ideas.titled("Benches");
        people.as(manager, () -> reviewers.assign(sector, ada));
        people.as(ben, () -> reviewers.assign(Set.of(idea), Set.of(ada)));
        people.as(manager, () -> members.changeRoles(ada, Set.of(Role.PARTICIPANT)));
        people.signIn(manager);
        navigate("steering/reviewers", ReviewersView.class);
        var left = $(LeftReviewer.class).single();
        assertThat(words(left))
                .contains("Ada Marsh has left the group", "1 sector and 1 waiting idea had this reviewer.");
        give(left, ben);
        assertThat($(LeftReviewer.class).exists()).isFalse();
        assertThat(people.as(ben, () -> reviewers.of(List.of(idea))).get(idea))
                .extracting(Reviewer::name)
                .containsExactly("Ben Heath");
        assertThat(words($(ReviewersView.class).single()))
                .contains("Whoever has owed a card for more than 7 days is reminded by the portal");
    }

    @SuppressWarnings("unchecked")
    private void give(LeftReviewer left, MemberId to) {
        ((ComboBox<MemberId>) $(ComboBox.class, left).single()).setValue(to);
    }

    /** All words below a component. */
    private static String words(Component component) {
        return words(component.getElement());
    }

    private static String words(Element element) {
        if (element.isTextNode()) return element.getText() + "\n";
        var all = new StringBuilder(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(child -> all.append(words(child)));
        return all.toString();
    }
}
