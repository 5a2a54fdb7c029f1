package org.folkmoot.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.account.ui.SignInView;
import org.folkmoot.member.AffiliationLine;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberRefusals;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.ui.LiveRegion;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class FrameTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    AffiliationService affiliations;

    @Autowired
    TroubleNotice trouble;

    @AfterEach
    void leave() {
        people.signOut();
    }

    /** A fresh browser tab: the frame looks once at who is signed in. */
    private void enter(MemberId person) {
        people.signIn(person);
        cleanVaadinEnvironment();
        people.signIn(person);
        initVaadinEnvironment();
    }

    @Test
    void visitorFindsHomeAndTheWayToSignIn() {
        navigate("", HomeView.class);
        assertThat(links("fm-nav")).contains("Home");
        assertThat($(Anchor.class).withClassName("fm-sign-in").single().getHref())
                .isEqualTo("sign-in");
        assertThat($(PersonMenu.class).exists()).isFalse();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Home – Folkmoot");
        assertThat($(LiveRegion.class).all()).hasSize(1);
    }

    @Test
    void signedInPersonSeesOwnNameAndRoles() {
        enter(people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING));
        navigate("", HomeView.class);
        var menu = $(PersonMenu.class).single();
        assertThat(menu.getSummaryText()).isEqualTo("Ada Marsh");
        assertThat($(Paragraph.class, menu.getContent()).first().getText()).isEqualTo("Participant, Steering member");
        assertThat($(Anchor.class).withClassName("fm-sign-in").exists()).isFalse();
    }

    @Test
    void navigationShowsOnlyWhatTheRoleMaySee() {
        enter(people.person(Role.PARTICIPANT));
        RouteConfiguration.forApplicationScope().setRoute("for-managers", ForManagers.class);
        assertThat(texts(Navigation.main())).contains("Home").doesNotContain("Mail");
        enter(people.person(Role.MANAGER));
        RouteConfiguration.forApplicationScope().setRoute("for-managers", ForManagers.class);
        assertThat(texts(Navigation.main())).contains("Home", "Mail");
        RouteConfiguration.forApplicationScope().removeRoute(ForManagers.class);
    }

    @Test
    void whereOneIsIsMarkedInTheNavigation() {
        navigate("", HomeView.class);
        var home = $(Anchor.class, $(Nav.class).withClassName("fm-nav").single())
                .withText("Home")
                .single();
        assertThat(home.getElement().getAttribute("aria-current")).isEqualTo("page");
        navigate("sign-in", SignInView.class);
        assertThat(home.getElement().getAttribute("aria-current")).isNull();
    }

    @Test
    void unknownAddressShowsTheNotFoundPageToVisitors() {
        navigate("no/such/page", NotFoundView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("There is no such page");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("There is no such page – Folkmoot");
    }

    @Test
    void viewOfAnotherRoleIsRefusedPlainly() {
        register("for-managers", ForManagers.class);
        people.signIn(people.person(Role.PARTICIPANT));
        navigate("for-managers", NotAllowedView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("This page is for others");
    }

    @Test
    void visitorIsSentFromAGuardedViewToSignIn() {
        register("for-managers", ForManagers.class);
        navigate("for-managers", SignInView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Sign in");
    }

    @Test
    void brokenViewShowsAReferenceThatTheLogKnows(CapturedOutput log) {
        register("broken", Broken.class);
        navigate("broken", TroubleView.class);
        var sentence = $(Main.class)
                .single()
                .getChildren()
                .filter(Paragraph.class::isInstance)
                .map(part -> part.getElement().getText())
                .findFirst()
                .orElseThrow();
        var reference = sentence.replaceFirst("(?s).*reference ([0-9a-f]{8})\\..*", "$1");
        assertThat(reference).hasSize(8);
        assertThat(sentence).doesNotContain("the pipe burst");
        assertThat(log.getOut()).contains("Reference " + reference).contains("the pipe burst");
    }

    @Test
    void refusalDeepInTheCauseChainIsShownAsItsSentence() {
        navigate("", HomeView.class);
        trouble.error(new ErrorEvent(new IllegalStateException(MemberRefusals.signInNeeded())));
        assertThat(notice()).isEqualTo("Please sign in first.");
        assertThat($(LiveRegion.class).single().getText()).isEqualTo("Please sign in first.");
    }

    @Test
    void missingRightIsShownPlainlyAndWarnedAbout(CapturedOutput log) {
        navigate("", HomeView.class);
        trouble.error(new ErrorEvent(new AccessDeniedException("only managers")));
        assertThat(notice()).startsWith("Your account does not include this.").doesNotContain("only managers");
        assertThat(log.getOut()).contains("WARN").contains("only managers");
    }

    @Test
    void lostUpdateSaysThatSomeoneSavedFirst() {
        navigate("", HomeView.class);
        trouble.error(new ErrorEvent(new OptimisticLockingFailureException("version 3")));
        assertThat(notice()).startsWith("Someone else saved this first.");
    }

    @Test
    void waitingInVainForSomethingLongSaysThatNothingWasChanged(CapturedOutput log) {
        navigate("", HomeView.class);
        trouble.error(new ErrorEvent(new CannotAcquireLockException("timed out in select x for update")));
        assertThat(notice())
                .isEqualTo("The portal is working on this at the moment, so nothing was changed."
                        + " Please try again in a few minutes.");
        assertThat(log.getOut()).contains("WARN").contains("timed out in select x for update");
    }

    @Test
    void unexpectedFaultOfAClickShowsAReferenceThatTheLogKnows(CapturedOutput log) {
        navigate("", HomeView.class);
        trouble.error(new ErrorEvent(new IllegalStateException("the pipe burst")));
        var reference = notice().replaceFirst(".*reference ([0-9a-f]{8})\\..*", "$1");
        assertThat(reference).hasSize(8);
        assertThat(log.getOut()).contains("Reference " + reference).contains("the pipe burst");
    }

    @Test
    void whoBelongsToTwoOrganisationsChoosesInTheMenuForWhomTheyAct() {
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        var first = organisation("Mill and Marsh");
        var second = organisation("Weir and Wold");
        people.affiliate(anna, first, LocalDate.of(2008, 8, 1));
        enter(anna);
        navigate("", HomeView.class);
        assertThat($(RadioButtonGroup.class).exists())
                .as("one organisation, nothing to choose")
                .isFalse();
        people.affiliate(anna, second, LocalDate.of(2008, 9, 1));
        var menu = $(PersonMenu.class).single();
        menu.setOpen(true);
        ComponentUtil.fireEvent(menu, new NativeDetails.ToggleEvent(menu, true));
        assertThat(choice().getLabel()).isEqualTo("I act for");
        choose(first);
        assertThat(affiliations.actingFor().orElseThrow().organisation()).isEqualTo(first);
        choose(second);
        assertThat(affiliations.actingFor().orElseThrow().organisation()).isEqualTo(second);
        assertThat($(LiveRegion.class).single().getText()).isEqualTo("From today you act for Weir and Wold.");
    }

    private void choose(OrganisationId wanted) {
        choice().setValue(choice().getListDataView()
                .getItems()
                .filter(line -> line.organisation().equals(wanted))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AffiliationLine> choice() {
        return $(RadioButtonGroup.class).single();
    }

    private OrganisationId organisation(String name) {
        return people.organisation(name, new SectorId(Ids.next()), new AreaId(Ids.next()));
    }

    private String notice() {
        var content = $(Notification.class).single().getChildren().findFirst().orElseThrow();
        return content.getChildren().findFirst().orElseThrow().getElement().getText();
    }

    private List<String> links(String navigation) {
        return texts($(Nav.class).withClassName(navigation).single());
    }

    private List<String> texts(Component navigation) {
        return $(Anchor.class, navigation).all().stream().map(Anchor::getText).toList();
    }

    private static void register(String path, Class<? extends Component> view) {
        RouteConfiguration.forSessionScope().setRoute(path, view, MainLayout.class);
    }

    @Menu(order = 0.5, title = "nav.mail")
    @RolesAllowed("MANAGER")
    public static class ForManagers extends Main {}

    @AnonymousAllowed
    public static class Broken extends Main implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException("the pipe burst");
        }
    }
}
