package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.idea.ui.IdeaListAction;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.MemberListAction;
import org.folkmoot.member.ui.OrganisationListAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from the lists of organisations, people and ideas to their tables. */
@Configuration(proxyBeanMethods = false)
class RegisterActions {

    @Bean
    OrganisationListAction organisationTable(CurrentMember currentMember) {
        return () -> link(currentMember, OrganisationImportView.ROUTE);
    }

    @Bean
    MemberListAction peopleTable(CurrentMember currentMember) {
        return () -> link(currentMember, PeopleImportView.ROUTE);
    }

    @Bean
    IdeaListAction ideaTable(CurrentMember currentMember) {
        return () -> link(currentMember, IdeaImportView.ROUTE, "sheet.import.title.IDEAS");
    }

    private static Optional<Component> link(CurrentMember currentMember, String route) {
        return link(currentMember, route, "sheet.import.link");
    }

    private static Optional<Component> link(CurrentMember currentMember, String route, String words) {
        if (!currentMember.has(Role.MANAGER)) return Optional.empty();
        var link = new Anchor(route);
        link.setText(link.getTranslation(words));
        link.addClassName("fm-secondary");
        return Optional.of(link);
    }
}
