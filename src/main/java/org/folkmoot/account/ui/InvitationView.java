package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.account.AcceptInvitation;
import org.folkmoot.account.DoorService;
import org.folkmoot.account.InvitationOpened;
import org.folkmoot.account.InvitationService;
import org.folkmoot.account.Register;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.RichTextView;

/** The link of an invitation: the person says who they are and is in. */
@Route("invitation")
@AnonymousAllowed
class InvitationView extends LinkPage {

    private final InvitationService invitations;
    private final TextField name = new TextField(getTranslation("account.register.name"));
    private final TextField jobTitle = new TextField(getTranslation("account.register.job-title"));
    private final NewPassword password;

    InvitationView(InvitationService invitations, DoorService doors) {
        super("account.invitation.title");
        this.invitations = invitations;
        password = new NewPassword(doors.doors().mailLinks());
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(Register.NAME_MAX);
        jobTitle.setMaxLength(Register.JOB_TITLE_MAX);
    }

    @Override
    void open(String token) {
        var invitation = invitations.open(token);
        name.setValue(invitation.name());
        var form = new Div(name, jobTitle, password, button("account.invitation.button", () -> tryTo(this::accept)));
        form.addClassName("fm-form");
        show(words(invitation), form);
    }

    private Div words(InvitationOpened invitation) {
        var words = new Div(new Paragraph(
                invitation.organisationName().isBlank()
                        ? getTranslation("account.invitation.text", invitation.invitedBy(), invitation.email())
                        : getTranslation(
                                "account.invitation.text-organisation",
                                invitation.invitedBy(),
                                invitation.email(),
                                invitation.organisationName())));
        if (!invitation.note().isBlank()) {
            var note = new Div(RichTextView.show(invitation.note()));
            note.addClassName("fm-note");
            words.add(note);
        }
        return words;
    }

    @Override
    Component[] instead() {
        return new Component[] {new Paragraph(getTranslation("account.invitation.again")), toSignIn()};
    }

    private void accept() {
        var checkedName = FieldErrors.on(name, () -> Texts.line(name.getValue(), Register.NAME_MAX));
        var job = FieldErrors.on(jobTitle, () -> Texts.optionalBlock(jobTitle.getValue(), Register.JOB_TITLE_MAX));
        var goodPassword = password.usable();
        if (checkedName.isEmpty() || job.isEmpty() || !goodPassword) return;
        try {
            invitations.accept(token(), new AcceptInvitation(checkedName.get(), job.get(), password.value()));
            done(getTranslation("account.invitation.done"), toSignIn());
        } catch (UnusableInputException unusable) {
            password.show(unusable);
        }
    }
}
