package org.folkmoot.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.ActingChoice;

/** Who is signed in, in which roles and for whom; the second navigation; the way out. */
class PersonMenu extends NativeDetails {

    PersonMenu(
            String name,
            CurrentMember member,
            AffiliationService affiliations,
            Navigation more,
            AuthenticationContext authentication) {
        super(name);
        addClassName("fm-person");
        var roles = new Paragraph(Arrays.stream(Role.values())
                .filter(member::has)
                .map(role -> getTranslation("member.role." + role))
                .collect(Collectors.joining(", ")));
        roles.addClassName("fm-help");
        var signOut = new NativeButton(getTranslation("shell.sign-out"), click -> authentication.logout());
        signOut.addClassName("fm-secondary");
        var acting = new ActingChoice(affiliations);
        addToggleListener(toggled -> {
            if (toggled.isOpened()) acting.refresh();
        });
        var panel = new Div(
                roles,
                acting,
                new Anchor("me/actions", getTranslation("shell.my-actions")),
                new Anchor("me", getTranslation("shell.my-account")),
                more,
                signOut);
        panel.addClassName("fm-person-panel");
        setContent(panel);
    }
}
